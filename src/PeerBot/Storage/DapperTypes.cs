using System.Data;
using System.Globalization;
using Dapper;

namespace PeerBot.Storage;

/// <summary>How moments and days stand in the database: as text that sorts as it reads, instants always in UTC.</summary>
internal static class DapperTypes
{
    private static readonly Lock Once = new();
    private static bool isRegistered;

    /// <summary>Teaches Dapper, whose handlers are global to the process. Calling it again does nothing.</summary>
    public static void Register()
    {
        lock (Once)
        {
            if (!isRegistered)
            {
                Register(new InstantHandler());
                Register(new DateHandler());
                Register(new TimeHandler());
                isRegistered = true;
            }
        }
    }

    private static void Register<T>(SqlMapper.TypeHandler<T> handler)
        where T : struct
    {
        // Dapper asks a handler for parameters only when it has no mapping of its own.
        SqlMapper.RemoveTypeMap(typeof(T));
        SqlMapper.RemoveTypeMap(typeof(T?));
        SqlMapper.AddTypeHandler(handler);
    }

    private sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
    {
        private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

        public override DateTimeOffset Parse(object value) => DateTimeOffset.ParseExact(
            (string)value, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) =>
            parameter.Value = value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);
    }

    private sealed class DateHandler : SqlMapper.TypeHandler<DateOnly>
    {
        private const string Format = "yyyy-MM-dd";

        public override DateOnly Parse(object value) => DateOnly.ParseExact((string)value, Format, CultureInfo.InvariantCulture);

        public override void SetValue(IDbDataParameter parameter, DateOnly value) =>
            parameter.Value = value.ToString(Format, CultureInfo.InvariantCulture);
    }

    private sealed class TimeHandler : SqlMapper.TypeHandler<TimeOnly>
    {
        private const string Format = "HH:mm";

        public override TimeOnly Parse(object value) => TimeOnly.ParseExact((string)value, Format, CultureInfo.InvariantCulture);

        public override void SetValue(IDbDataParameter parameter, TimeOnly value) =>
            parameter.Value = value.ToString(Format, CultureInfo.InvariantCulture);
    }
}
