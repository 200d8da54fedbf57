using System.Globalization;

namespace PeerBot.Tests.Acceptance;

/// <summary>An invented Friday of a Korean study group, told by the commands that its seven members give.</summary>
internal static class DayInTheLife
{
    /// <summary>Friday, 15:50 in Seoul: ten minutes before the session.</summary>
    public static readonly DateTimeOffset Friday = new(2026, 8, 7, 6, 50, 0, TimeSpan.Zero);

    private static readonly string[] Members = ["가람", "나래", "다온", "라온", "마루", "보라"];

    /// <summary>The team was set up on Monday, and it is Friday now.</summary>
    public static async Task SetUpAsync(ManualClock clock, Speak say)
    {
        await say(
            "하늘", "peerbot setup",
            ("name", "물결"), ("days", "mon-fri"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("members", string.Join(", ", Members)), ("language", "ko"));
        foreach (string name in Members)
        {
            await say(name, "peerbot member join", ("name", name));
        }

        await say("하늘", "peerbot mentor", ("name", "한별"));
        await say(
            "하늘", "peerbot posts",
            ("title", "[study] Day{day} 학습기록_{team}"), ("excerpt", "about : python"), ("categories", "daily"), ("tags", "python"));
        clock.Advance(Friday - clock.GetUtcNow());
    }

    public static async Task PeerSessionAsync(Speak say)
    {
        await say("하늘", "moderator set", ("user", "마루"));
        await say("마루", "session open");
        foreach (string name in Members.Append("하늘"))
        {
            await say(name, "attend in");
        }

        await say("가람", "agenda add", ("text", "논문 리뷰 진도 맞추기"));
        await say("가람", "agenda comment", ("id", "1"), ("text", "처음인 사람도 있으니 기초부터 다져요!"), ("by", "팀"));
        await say("마루", "agenda decide", ("id", "1"), ("outcome", "accepted"), ("text", "월요일 모더레이터가 LeNet 기초를 발표하기로 했어요."));
        await say(
            "마루", "paper add",
            ("title", "LeNet 기초"), ("url", "https://example.org/lenet"), ("date", "2026-08-10"), ("presenter", "moderator"), ("agenda", "1"));
        await say("마루", "paper prep", ("id", "1"), ("text", "다른 사람에게 설명할 수 있을 만큼 읽어 오기!"));
        await say("나래", "agenda add", ("text", "과제가 끝나는 금요일에는 무엇을 더 이야기할까요?"));
        await say("보라", "agenda comment", ("id", "2"), ("text", "다음 주 과제 일정을 먼저 볼까요?"));
        await say("마루", "agenda decide", ("id", "2"), ("outcome", "deferred"), ("text", "일정을 보고 그때그때 정해요."));
        await say("다온", "agenda add", ("text", "선택과제 2 : 역전파\n칠판에 식을 쓰고 코드로 옮겨 설명"), ("kind", "review"), ("presenters", "다온"));

        await say("라온", "question ask", ("text", "역전파 식에 항이 왜 여러 개 나오나요?"), ("anonymous", "yes"));
        await say(
            "다온", "question answer",
            ("id", "1"), ("text", "$S_{t}$ 안에 $S_{t-1}$이 있고, 둘 다 $W_{rec}$를 지나기 때문이에요. 그래서 항의 수는 길이 $T$와 같아요."), ("by", "팀"));
        await say("보라", "question ask", ("text", "`grad_over_time`은 어떻게 쓸까요?"), ("kind", "discussion"), ("anonymous", "yes"));
        await say("가람", "question answer", ("id", "2"), ("text", "재귀로 짜면 될 것 같아요. 한번 해 봐요!"), ("by", "팀"));
        await say("마루", "session close");
    }

    public static async Task MentoringAsync(ManualClock clock, Speak say)
    {
        clock.Advance(TimeSpan.FromHours(3));
        await say("하늘", "session open", ("type", "mentoring"));
        await say(
            "하늘", "minutes note",
            ("text", "멘토님과 처음 만났다. 그림 맞히기로 어색함을 풀고 서로를 소개했다.\n\n그 뒤 우리 질문에 답해 주셨다."));
        await AskAsync(say, "마루", 3, "AI 엔지니어에게 개발 지식이 얼마나 필요한가요?", "- 연구만 한다면 덜 중요해요\n- 제품을 만들면 꼭 필요해요\n    - 동시성에서 많이 막혀요");
        await AskAsync(say, "하늘", 4, "작은 기기에는 어떤 언어가 좋을까요?", "- C++을 익히면 좋아요\n- 먼저 여러 가지를 배운 뒤에 해도 늦지 않아요");
        await AskAsync(say, "보라", 5, "서버를 만들 때는 어떤 언어를 쓰나요?", "- 큰 서비스는 자바가 많아요\n- 모델은 파이썬으로 띄워도 괜찮아요");
        await AskAsync(say, "라온", 6, "한국어 연구는 왜 적은가요?", "- 자료가 적어요\n- 심사에서 영어와 중국어가 더 눈에 띄어요");
        await say("하늘", "session close");
    }

    /// <summary>What 나래 writes for herself.</summary>
    public static Task OwnLogAsync(Speak say) => say(
        "나래", "minutes note",
        ("section", "retrospective"), ("text", "멘토링이 끝나고 마음이 조금 움직였다.\n\n`떠나기`가 아니라 `향하기`가 되도록 목표부터 또렷하게 정하자."));

    private static async Task AskAsync(Speak say, string name, int number, string question, string answer)
    {
        await say(name, "question ask", ("text", question));
        await say("하늘", "question answer", ("id", number.ToString(CultureInfo.InvariantCulture)), ("text", answer));
    }
}

/// <summary>Lets somebody give a command, and waits until it is done.</summary>
internal delegate Task Speak(string name, string path, params (string Name, string Value)[] options);
