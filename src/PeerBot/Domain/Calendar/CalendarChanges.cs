namespace PeerBot.Domain.Calendar;

/// <summary>
/// How a calendar changes. Each change gives a new calendar, or says in one sentence why it cannot be. Only today and the
/// days up to <see cref="MeetingCalendar.HorizonDays"/> ahead can change: what has been is history.
/// </summary>
public static class CalendarChanges
{
    extension(MeetingCalendar calendar)
    {
        /// <summary>Another weekly plan; holidays and exceptions stay.</summary>
        public MeetingCalendar Reschedule(WeeklySchedule schedule) => calendar.With(schedule);

        /// <param name="today">The team's own date.</param>
        public Result<MeetingCalendar> Cancel(DateOnly date, string? reason, DateOnly today) =>
            (CanChange(date, today) ?? HasMeeting(calendar, date)) is { } problem
                ? problem
                : calendar.With(new Cancelled(date, reason));

        /// <summary>Moves a meeting to a free date, a holiday included; or, on its own date, to another time.</summary>
        /// <param name="at">The new wall-clock time, or <see langword="null"/> to keep the one it has.</param>
        /// <param name="today">The team's own date.</param>
        public Result<MeetingCalendar> Move(DateOnly from, DateOnly to, TimeOnly? at, DateOnly today)
        {
            if ((CanChange(from, today) ?? CanChange(to, today) ?? HasMeeting(calendar, from)) is { } problem)
            {
                return problem;
            }

            TimeOnly? kept = TimeOn(calendar, from);
            if (from == to)
            {
                return at is null || at == (kept ?? calendar.Schedule.At)
                    ? Problem.Conflict("calendar.already-there", ("date", to))
                    : calendar.With(new MovedHere(to, from, at));
            }

            return IsFree(calendar, to) is { } occupied
                ? occupied
                : calendar.With(new MovedAway(from, to), new MovedHere(to, from, at ?? kept));
        }

        /// <summary>Adds a meeting on a free date: a weekend, a holiday, or a day that was cancelled.</summary>
        /// <param name="at">The wall-clock time, or <see langword="null"/> for the schedule's.</param>
        /// <param name="today">The team's own date.</param>
        public Result<MeetingCalendar> AddExtra(DateOnly date, TimeOnly? at, DateOnly today) =>
            (CanChange(date, today) ?? IsFree(calendar, date)) is { } problem
                ? problem
                : calendar.With(new Extra(date, at));

        /// <summary>Frees a date of its weekly meeting. What was moved there or added on purpose stays.</summary>
        /// <param name="name">Shown to the team; not blank.</param>
        /// <param name="today">The team's own date.</param>
        public Result<MeetingCalendar> AddHoliday(DateOnly date, string name, DateOnly today)
        {
            if (CanChange(date, today) is { } problem)
            {
                return problem;
            }

            if (string.IsNullOrWhiteSpace(name))
            {
                return Problem.Invalid("calendar.holiday-unnamed");
            }

            return calendar.Holidays.TryGetValue(date, out string? known)
                ? Problem.Conflict("calendar.holiday-known", ("date", date), ("name", known))
                : calendar.With(calendar.Holidays.Add(date, name.Trim()));
        }

        /// <summary>
        /// Adds many at once: those that can still be changed and are not known by another name.
        /// </summary>
        /// <param name="days">Names by date; not blank.</param>
        /// <param name="today">The team's own date.</param>
        /// <returns>A problem when none of them is new.</returns>
        public Result<MeetingCalendar> AddHolidays(IEnumerable<KeyValuePair<DateOnly, string>> days, DateOnly today)
        {
            KeyValuePair<DateOnly, string>[] added =
            [
                .. days.Where(day => CanChange(day.Key, today) is null && !calendar.Holidays.ContainsKey(day.Key)).DistinctBy(day => day.Key),
            ];
            return added is [] ? Problem.Conflict("calendar.holidays-none-new") : calendar.With(calendar.Holidays.AddRange(added));
        }

        /// <param name="today">The team's own date.</param>
        public Result<MeetingCalendar> RemoveHoliday(DateOnly date, DateOnly today)
        {
            if (CanChange(date, today) is { } problem)
            {
                return problem;
            }

            return calendar.Holidays.ContainsKey(date)
                ? calendar.With(calendar.Holidays.Remove(date))
                : Problem.NotFound("calendar.holiday-unknown", ("date", date));
        }
    }

    private static Problem? CanChange(DateOnly date, DateOnly today) => (date.DayNumber - today.DayNumber) switch
    {
        < 0 => Problem.Invalid("calendar.past", ("date", date)),
        > MeetingCalendar.HorizonDays => Problem.Invalid("calendar.too-far", ("date", date), ("days", MeetingCalendar.HorizonDays)),
        _ => null,
    };

    private static Problem? HasMeeting(MeetingCalendar calendar, DateOnly date) =>
        calendar.IsMeetingDay(date) ? null : Problem.NotFound("calendar.no-meeting", ("date", date));

    private static Problem? IsFree(MeetingCalendar calendar, DateOnly date) =>
        calendar.IsMeetingDay(date) ? Problem.Conflict("calendar.occupied", ("date", date)) : null;

    private static TimeOnly? TimeOn(MeetingCalendar calendar, DateOnly date) => calendar.Exceptions.GetValueOrDefault(date) switch
    {
        MovedHere moved => moved.At,
        Extra extra => extra.At,
        _ => null,
    };
}
