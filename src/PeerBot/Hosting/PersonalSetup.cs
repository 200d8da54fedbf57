using PeerBot.Features.Agenda;
using PeerBot.Features.Archive;
using PeerBot.Features.Engine;
using PeerBot.Features.Minutes;
using PeerBot.Features.Moderators;
using PeerBot.Features.Papers;
using PeerBot.Features.Personal;
using PeerBot.Features.Questions;
using PeerBot.Features.Reminders;
using PeerBot.Features.Search;
using PeerBot.Features.Sessions;
using PeerBot.Features.Subscriptions;
using PeerBot.Features.Tasks;
using PeerBot.Features.Teams;

namespace PeerBot.Hosting;

internal static class PersonalSetup
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds what each feature holds about a person, in the order in which an export tells it.</summary>
        public IServiceCollection AddPersonalRecords()
        {
            services.AddSingleton<PersonalPage>();
            services.AddSingleton<PersonalFiles>();
            services.AddSingleton<IPersonalRecords, PersonalMembership>();
            services.AddSingleton<IPersonalRecords, PersonalTurns>();
            services.AddSingleton<IPersonalRecords, PersonalSessions>();
            services.AddSingleton<IPersonalRecords, PersonalAgenda>();
            services.AddSingleton<IPersonalRecords, PersonalQuestions>();
            services.AddSingleton<IPersonalRecords, PersonalPapers>();
            services.AddSingleton<IPersonalRecords, PersonalTasks>();
            services.AddSingleton<IPersonalRecords, PersonalNotes>();
            services.AddSingleton<IPersonalRecords, PersonalReminders>();
            services.AddSingleton<IPersonalRecords, PersonalCalendar>();
            services.AddSingleton<IPersonalRecords, PersonalSignIns>();
            services.AddSingleton<IPersonalRecords, PersonalTranscript>();
            services.AddSingleton<IPersonalRecords, PersonalReplies>();
            services.AddSingleton<PersonEraser>();
            services.AddSingleton<Retention>();
            services.AddHostedService(static provider => provider.GetRequiredService<Retention>());
            services.AddSingleton<ErasureSignal>();
            services.AddSingleton<Signal>(static provider => provider.GetRequiredService<ErasureSignal>());
            services.AddSingleton<ITraceKeeper, IndexTraces>();
            services.AddSingleton<TraceScrubber>();
            services.AddHostedService(static provider => provider.GetRequiredService<TraceScrubber>());
            return services;
        }
    }
}
