// The plainest bot that keeps a question before it answers: what such a thing costs on the usual libraries.
import bolt from '@slack/bolt';
import Database from 'better-sqlite3';

const database = new Database(process.env.DATABASE);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec('CREATE TABLE questions (number INTEGER PRIMARY KEY, channel TEXT, asker TEXT, text TEXT, at TEXT)');
const keep = database.prepare('INSERT INTO questions (channel, asker, text, at) VALUES (?, ?, ?, ?) RETURNING number');

const clientOptions = { slackApiUrl: process.env.API };
const receiver = new bolt.SocketModeReceiver({
  appToken: process.env.APP_TOKEN, logLevel: bolt.LogLevel.ERROR, installerOptions: { clientOptions },
});
const app = new bolt.App({ receiver, token: process.env.BOT_TOKEN, logLevel: bolt.LogLevel.ERROR, clientOptions });
app.command('/peer', async ({ command, ack, say }) => {
  await ack();
  const text = command.text.replace(/^question ask /, '');
  const { number } = keep.get(command.channel_id, command.user_id, text, new Date().toISOString());
  await say(`Question #${number}: ${text}`);
});
await app.start();
