using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;
using PeerBot.Features.Minutes;
using PeerBot.Features.Papers;
using PeerBot.Features.Reminders;
using PeerBot.Features.Sessions;
using PeerBot.Features.Tasks;
using PeerBot.Features.Timetable;
using PeerBot.Scheduling;

namespace PeerBot.Hosting;

internal static class TimetableSetup
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds the timetables, and everything that the bot does by itself at a time.</summary>
        public IServiceCollection AddTimetable()
        {
            services.AddSingleton<TeamTimetable>();
            services.AddSingleton<WakeTimetable>();
            services.AddSingleton<SettleActs>();
            services.AddSingleton<DeriveTimetables>();
            services.AddSingleton<TimetableFailures>();
            services.AddSingleton<TimetableHealth>();
            services.AddSingleton<SkipAct>();
            services.AddSingleton<UpcomingActs>();
            services.AddSingleton<TimeWalk>();
            services.AddSingleton<TimetableMetrics>();
            services.AddSingleton<TimetableSignal>();
            services.AddSingleton<Signal>(static provider => provider.GetRequiredService<TimetableSignal>());
            services.AddSingleton<IOutboxAct, AwayPost>();
            services.AddScheduling();
            services.AddSingleton<TimetableKeeper>();
            services.AddHostedService(static provider => provider.GetRequiredService<TimetableKeeper>());
            return services.AddTimedActs();
        }

        private IServiceCollection AddTimedActs()
        {
            services.AddTimedPost<EvePost>();
            services.AddTimedAct<OpeningCard>();
            services.AddTimedAct<OpenByItself>();
            services.AddTimedPost<TimeboxPost>();
            services.AddTimedPost<PaperWeekPost>();
            services.AddTimedPost<PaperDayPost>();
            services.AddTimedPost<PaperHourPost>();
            services.AddTimedPost<PaperQuestionsPost>();
            services.AddSingleton<IEveContent, PaperEve>();
            services.AddTimedPost<DueTasksPost>();
            services.AddTimedPost<DraftPost>();
            services.AddTimedPost<PublishByItself>();
            services.AddTimedPost<WeeklyPost>();
            services.AddTimedPost<ReminderPost>();
            services.AddTimedAct<ShowNextDays>();
            return services;
        }
    }
}
