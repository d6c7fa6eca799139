/** The catalogue as a Model Context Protocol server: five tools that only read, and every record as a resource. */
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { markdownType } from '../exports/markdown.ts';
import { caveats } from '../exports/words.ts';
import { answerSchema, guarded, type ToolContext } from './answer.ts';
import { availabilityInput, availabilityTool } from './tools/availability.ts';
import { changesInput, changesTool } from './tools/changes.ts';
import { compareInput, compareTool } from './tools/compare.ts';
import { findRecord, getInput, getTool, markdownOf } from './tools/get.ts';
import { searchInput, searchTool } from './tools/search.ts';

export interface McpDeps extends ToolContext {
  readonly onFault: (error: unknown) => void;
}

const readOnly = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

/** One server for one request: it keeps nothing between them. */
export function mcpServer(deps: McpDeps): McpServer {
  const server = new McpServer(
    { name: 'metodkompassen', version: '1.0.0', websiteUrl: deps.site.origin },
    { instructions: `Metoder och kunskapsstöd för svensk socialtjänst. ${caveats.join(' ')}` },
  );
  const tool = { outputSchema: answerSchema, annotations: readOnly };
  server.registerTool(
    'search',
    {
      ...tool,
      title: 'Sök',
      description:
        'Sök metoder, kunskapsstöd, komponenter, aktörer och begrepp. Varningar står först i varje träff.',
      inputSchema: searchInput,
    },
    (input) => guarded(deps, () => searchTool(deps, input)),
  );
  server.registerTool(
    'get',
    {
      ...tool,
      title: 'Hämta en post',
      description: 'Allt som är känt om en post, uppgift för uppgift med källa och datum, som Markdown.',
      inputSchema: getInput,
    },
    (input) => guarded(deps, () => getTool(deps, input)),
  );
  server.registerTool(
    'availability',
    {
      ...tool,
      title: 'Går den att få?',
      description:
        'Om rekommenderade metoder, eller de som räknas upp, går att införa, och vad som är känt om en kommun.',
      inputSchema: availabilityInput,
    },
    (input) => guarded(deps, () => availabilityTool(deps, input)),
  );
  server.registerTool(
    'compare',
    {
      ...tool,
      title: 'Jämför',
      description: 'Två till fyra poster fråga för fråga, med skillnaderna i ord.',
      inputSchema: compareInput,
    },
    (input) => guarded(deps, () => compareTool(deps, input)),
  );
  server.registerTool(
    'changes',
    {
      ...tool,
      title: 'Ändringar',
      description: 'Vad som har ändrats i katalogen, nyast först.',
      inputSchema: changesInput,
    },
    (input) => guarded(deps, () => changesTool(deps, input)),
  );
  const mimeType = markdownType.split(';')[0] ?? markdownType;
  server.registerResource(
    'record',
    new ResourceTemplate('metodkompassen://record/{id}', { list: undefined }),
    { title: 'En post', description: 'En post som Markdown; id som i svaret från search', mimeType },
    async (uri, { id }) => {
      const detail = await findRecord(deps, String(id));
      return { contents: [{ uri: uri.href, mimeType, text: markdownOf(deps, detail) }] };
    },
  );
  return server;
}
