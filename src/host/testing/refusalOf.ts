import type { NodeHost } from "../node/startNodeHost.ts";

/** The code with which Excel refuses what the batch does; "done" where it does not. */
export async function refusalOf(
  host: NodeHost,
  batch: (context: Excel.RequestContext) => void,
): Promise<string> {
  try {
    await host.run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof host.OfficeExtension.Error) return error.code;
    throw error;
  }
  return "done";
}
