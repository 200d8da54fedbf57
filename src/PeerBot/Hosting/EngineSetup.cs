using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Chat.Transcripts;
using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;
using PeerBot.Features.Minutes;
using PeerBot.Features.Minutes.Editions;
using PeerBot.Features.Minutes.Import;
using PeerBot.Features.Moderators;
using PeerBot.Features.Papers;
using PeerBot.Features.Personal;
using PeerBot.Features.Questions;
using PeerBot.Features.Reminders;
using PeerBot.Features.Search;
using PeerBot.Features.Sessions;
using PeerBot.Features.Tasks;
using PeerBot.Features.Teams;
using PeerBot.Features.Teams.Mirrors;
using PeerBot.Hosting.Verbs;
using PeerBot.Storage;
using PeerBot.Storage.Backups;

namespace PeerBot.Hosting;

internal static class EngineSetup
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds the database. A bad setting stops the process at start, naming the key.</summary>
        public IServiceCollection AddStorage()
        {
            services.AddCheckedOptions<StorageOptions>(StorageOptions.Section);
            services.AddSingleton<Database>();
            services.AddSingleton<Migrator>();
            services.AddCheckedOptions<BackupOptions>(BackupOptions.Section);
            services.AddSingleton<DatabaseBackup>();
            services.AddSingleton<DatabaseRestore>();
            services.AddSingleton<ITranscript, Transcript>();
            services.AddSingleton<IClockOffset, ClockOffset>();
            services.AddSingleton<IPlatformMemory, PlatformMemory>();
            return services;
        }

        /// <summary>Adds the way from an invocation to its use case, and every use case that the catalogue names.</summary>
        public IServiceCollection AddEngine()
        {
            Catalogue catalogue = new(FeatureCatalogue.All);
            services.AddSingleton(catalogue);
            foreach (Type useCase in catalogue.Commands.Select(command => command.UseCase).Distinct())
            {
                services.AddSingleton(useCase);
            }

            services.AddSingleton<Phrasebook>();
            services.AddSingleton<Wording>();
            services.AddSingleton<OptionBinder>();
            services.AddSingleton<CommandText>();
            services.AddSingleton<HelpText>();
            services.AddSingleton<ArrivalOrder>();
            services.AddSingleton<EngineMetrics>();
            services.AddSingleton<EngineHealth>();
            services.AddSingleton<Rights>();
            services.AddSingleton<CommandRunner>();
            services.AddSingleton<IDispatcher, Dispatcher>();
            services.AddSingleton<TeamDirectory>();
            services.AddSingleton<ITeamDirectory>(static provider => provider.GetRequiredService<TeamDirectory>());
            services.AddSingleton<TeamBook>();
            services.AddSingleton<CodeDesk>();
            services.AddSingleton<ITeamGlance>(static provider => provider.GetRequiredService<TeamBook>());
            services.AddSingleton<IPersonalGlance, PersonalBook>();
            services.AddSingleton<ValueOffers>();
            services.AddSingleton<MessageMenu>();
            services.AddSingleton<DutyRoster>();
            services.AddSingleton<IDutyRoster, OpenSessionDuty>();
            services.AddSingleton<SessionCard>();
            services.AddSingleton<IOutboxAct>(static provider => provider.GetRequiredService<SessionCard>());
            services.AddSingleton<SessionMove>();
            services.AddSingleton<AuthorRight>();
            services.AddSingleton<ISessionContent, AgendaContent>();
            services.AddSingleton<IItemSuggestions, AgendaSuggestions>();
            services.AddSingleton<ISessionContent, QuestionContent>();
            services.AddSingleton<IItemSuggestions, QuestionSuggestions>();
            services.AddSingleton<IOutboxAct, AnonymousQuestion>();
            services.AddSingleton<OutboxSignal>();
            services.AddSingleton<Signal>(static provider => provider.GetRequiredService<OutboxSignal>());
            services.AddSingleton<OutboxDelivery>();
            services.AddSingleton<OutboxSender>();
            services.AddHostedService(static provider => provider.GetRequiredService<OutboxSender>());
            services.AddSingleton<OwedReplies>();
            services.AddSingleton<IOwedReplies>(static provider => provider.GetRequiredService<OwedReplies>());
            services.AddSingleton<IOutboxAct>(static provider => provider.GetRequiredService<OwedReplies>());
            services.AddSingleton<IOutboxAct, MirroredReplies>();
            services.AddSingleton<Drafts>();
            services.AddSingleton<RefusedExtras>();
            services.AddSingleton<IOutboxAct>(static provider => provider.GetRequiredService<RefusedExtras>());
            services.AddSingleton<IOutboxAct, ShowMeetings>();
            services.AddSingleton<IOutboxAct, SessionRoom>();
            services.AddSingleton<IOutboxAct, KeepEditions>();
            services.AddSingleton<Pauses>();
            services.AddSingleton<IPlaceNews>(static provider => provider.GetRequiredService<Pauses>());
            services.AddHostedService<PauseNotices>();
            services.AddHostedService<Housekeeping>();
            services.AddSingleton<DailyBackup>();
            services.AddHostedService(static provider => provider.GetRequiredService<DailyBackup>());
            services.AddSingleton<ISessionContent, PaperContent>();
            services.AddSingleton<ISessionContent, TaskContent>();
            services.AddSingleton<IItemSuggestions, PaperSuggestions>();
            services.AddSingleton<IItemSuggestions, TaskSuggestions>();
            services.AddSingleton<ISessionContent, NoteContent>();
            services.AddSingleton<EditNote>();
            services.AddSingleton<MinutesFiles>();
            services.AddSingleton<IItemSuggestions, ReminderSuggestions>();
            services.AddSingleton<DayImport>();
            services.AddSingleton<MinutesImport>();
            services.AddSingleton<TeamFinder>();
            services.AddSingleton<WrittenDays>();
            services.AddHostedService<SearchIndex>();
            services.AddSingleton(Random.Shared);
            return services;
        }
    }
}
