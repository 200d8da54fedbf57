using System.Text.Json;
using PeerBot.Domain.Rotation;
using static PeerBot.Tests.Domain.Rotation.Team;

namespace PeerBot.Tests.Domain.Rotation;

/// <summary>The JSON is in people's databases: these texts must be readable for ever.</summary>
public sealed class RotationJsonTests
{
    public static TheoryData<RotationChange, string> Changes => new()
    {
        { new SessionHeld(Monday, [Ada, Bo]), """{"kind":"held","Date":"2026-08-03","Served":[1,2]}""" },
        { new Handed(Monday), """{"kind":"handed","Date":"2026-08-03","From":null}""" },
        { new Skipped(Monday, Ada, SkipMode.Lose), """{"kind":"skipped","Date":"2026-08-03","Member":1,"Mode":"Lose"}""" },
        { new Swapped(Ada, Bo), """{"kind":"swapped","First":1,"Second":2}""" },
        { new Appointed(Ada, Monday), """{"kind":"appointed","Member":1,"Date":"2026-08-03"}""" },
        { new Reordered([Bo, Ada]), """{"kind":"reordered","Members":[2,1]}""" },
        { new Joined(Ada), """{"kind":"joined","Member":1}""" },
        { new Left(Ada), """{"kind":"left","Member":1}""" },
        { new CountChanged(2), """{"kind":"count","Count":2}""" },
        { new PolicyChanged(RotationPolicy.FairRandom), """{"kind":"policy","Policy":"FairRandom"}""" },
        { new PeriodChanged(RotationPeriod.Week), """{"kind":"period","Period":"Week"}""" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_written_and_read_in_its_stable_form(RotationChange change, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(change));
        Assert.Equal(change, JsonSerializer.Deserialize<RotationChange>(json));
    }

    [Fact]
    public void Every_kind_of_change_has_a_stable_form()
    {
        IEnumerable<Type> kinds = typeof(RotationChange).Assembly.GetTypes().Where(type => type.BaseType == typeof(RotationChange));

        Assert.Equal(kinds.ToHashSet(), [.. Changes.Select(row => row[0].GetType())]);
    }

    [Fact]
    public void A_rotation_is_written_and_read_in_its_stable_form()
    {
        RoleRotation rotation = (Of(Ada, Bo) with { Seed = ulong.MaxValue })
            .With(new PeriodChanged(RotationPeriod.Week)).Held(0).With(new Appointed(Ada, Day(7)));
        string json = """
            {"Policy":"RoundRobin","Period":"Week","Count":1,"Order":[1,2],"Upcoming":[2],
            "Appointments":[{"Date":"2026-08-10","Members":[1]}],"Serving":{"Week":"2026-08-03","Members":[1]},
            "Last":[1],"Seed":18446744073709551615}
            """.ReplaceLineEndings("");

        Assert.Equal(json, JsonSerializer.Serialize(rotation));
        Assert.Equal(rotation, JsonSerializer.Deserialize<RoleRotation>(json));
    }
}
