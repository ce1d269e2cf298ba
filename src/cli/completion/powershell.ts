import type { CommandLine } from "./command-line.js";

/**
 * Completion for PowerShell, from 5.1 on. Where it answers nothing PowerShell completes a path. ASCII only, since Windows
 * PowerShell reads what a program prints in the console's code page.
 */
export function powershellScript(lines: readonly CommandLine[]): string {
  const values = lines.flatMap(({ name, values }) =>
    [...values].map(([flag, words]) => entry(`${name} ${flag}`, words)),
  );
  return `Register-ArgumentCompleter -Native -CommandName thidua -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @{
${lines.map(({ name, words }) => entry(name, words)).join("\n")}
    }
    $flags = @{
${lines.map(({ name, flags }) => entry(name, flags)).join("\n")}
    }
    $values = @{
${values.join("\n")}
    }
    $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
    $command = "$($before | Select-Object -Skip 1 | Where-Object { $words.ContainsKey($_) } | Select-Object -First 1)"
    $asked = "$command $($before[-1])"
    $offered = @(
        if ($values.ContainsKey($asked)) { $values[$asked] }
        elseif ($wordToComplete.StartsWith('-')) { $flags[$command] }
        else { $words[$command] }
    )
    $offered | Where-Object { $_.StartsWith($wordToComplete) } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
`;
}

function entry(key: string, words: readonly string[]): string {
  return `        '${key}' = @(${words.map((word) => `'${word}'`).join(", ")})`;
}
