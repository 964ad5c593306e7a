/** Loads the built-in policies: most workbooks are judged by none of them. */
export const loadTemplates = () => import(/* webpackChunkName: "templates" */ "../../templates/index.ts");
