import * as fs from "node:fs";
import * as path from "node:path";
import { expect, test } from "./fixtures";

const files = {
  "Desk.csproj": `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>`,
  "Program.cs": `Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args).Build().Run();

public sealed class Visitor
{
    public int Id { get; set; }
    public string Email { get; set; } = "";
}
`,
  "Reception.razor": `@page "/reception"
@using Microsoft.Extensions.Logging
@inject ILogger<Reception> Logger

<h1>@_visitor.Email</h1>

@code {
    private readonly Visitor _visitor = new();

    protected override void OnInitialized() => Logger.LogInformation("Here: {Visitor}", _visitor.Email);
}
`,
};

const lines = files["Reception.razor"].split("\n");
const line = lines.findIndex((text) => text.includes("Here:"));
const column = lines[line]!.indexOf("_visitor.Email");

test("code on a page has its findings there, and they follow what is typed", async ({ server, shop, workbench }) => {
  const desk = path.join(shop, "../Desk");
  fs.mkdirSync(desk);
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(desk, name), text);

  await workbench.open(server.address(desk, "Reception.razor"), "_visitor");
  await expect(workbench.squiggles).toHaveCount(1, { timeout: 90_000 });
  await workbench.command("View: Toggle Problems");
  await expect(workbench.problems.filter({ hasText: "PRV4001" })).toContainText(`[Ln ${line + 1}, Col ${column + 1}]`);

  await workbench.goTo(line + 1, column + "_visitor.".length + 1);
  await workbench.page.keyboard.press("Shift+End");
  await workbench.page.keyboard.type("Id);");
  await expect(workbench.squiggles).toHaveCount(0);
});
