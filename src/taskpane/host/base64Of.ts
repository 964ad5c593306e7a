const prefix = /^data:[^,]*,/u;

/** The bytes of a file in base64, as Excel takes them. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const { result } = reader;
      resolve(typeof result === "string" ? result.replace(prefix, "") : "");
    };
    reader.onerror = () => reject(reader.error ?? new RangeError("The file could not be read."));
    reader.readAsDataURL(file);
  });
}
