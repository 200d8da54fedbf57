// The plainest bot that keeps a question before it answers: what such a thing costs on the usual libraries.
import Database from 'better-sqlite3';
import { Client } from 'discord.js';

const database = new Database(process.env.DATABASE);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec('CREATE TABLE questions (number INTEGER PRIMARY KEY, channel TEXT, asker TEXT, text TEXT, at TEXT)');
const keep = database.prepare('INSERT INTO questions (channel, asker, text, at) VALUES (?, ?, ?, ?) RETURNING number');

const client = new Client({ intents: [1], rest: { api: process.env.API.replace(/\/v\d+$/, ''), globalRequestsPerSecond: 0 }, waitGuildTimeout: 0 });
client.once('clientReady', () => client.application.commands.set([
  {
    name: 'question',
    description: 'Questions',
    options: [{
      type: 1, name: 'ask', description: 'Ask', options: [{ type: 3, name: 'text', description: 'What', required: true }],
    }],
  },
]));
client.on('interactionCreate', async (interaction) => {
  const text = interaction.commandName === 'question' ? interaction.options.getString('text') : 'set up';
  const { number } = keep.get(interaction.channelId, interaction.user.id, text, new Date().toISOString());
  await interaction.reply({ content: `Question #${number}: ${text}`, allowedMentions: { parse: [] } });
});
await client.login(process.env.TOKEN);
