/** A person by name; by id where the data holds no name. */
export function personName({
  employeeId,
  employeeName,
}: {
  readonly employeeId: string;
  readonly employeeName: string;
}): string {
  return employeeName === "" ? employeeId : employeeName;
}
