import { spawn } from "node:child_process";

/** Runs a program and waits; what it prints goes to the terminal, or is returned if `quiet`. Fails with its last words. */
export async function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly quiet?: boolean } = {},
): Promise<string> {
  const { cwd, env = {}, quiet = true } = options;
  return new Promise((resolve, reject) => {
    // Python would leave its compiled modules in the repository; locales would change how numbers are written.
    const fixed = { PYTHONDONTWRITEBYTECODE: "1", LC_ALL: "C.UTF-8", ...env };
    const child = spawn(program, args, { ...(cwd ? { cwd } : {}), env: { ...process.env, ...fixed } });
    let said = "";
    let complaint = "";
    child.stdout.on("data", (text: Buffer) => {
      if (quiet) said += text;
      else process.stdout.write(text);
    });
    child.stderr.on("data", (text: Buffer) => {
      complaint = `${complaint}${text}`.slice(-2000);
    });
    child.on("error", (error) => reject(new Error(`${program} could not be started: ${error.message}`)));
    child.on("close", (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${program} ${args.join(" ").slice(0, 200)} failed (${code}): ${complaint.trim()}`));
    });
  });
}
