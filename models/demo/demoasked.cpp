#include "models/demo/demoasked.h"

#include "models/canvass/debrief.h"
#include "models/canvass/followup.h"
#include "models/canvass/question.h"
#include "models/canvass/script.h"
#include "models/canvass/survey.h"

namespace rosette::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysOpen = 42;
constexpr int kDaysSinceStart = 28;
constexpr qint64 kMsADay = 24LL * 3600 * 1000;

Question question(const QString &text, const QString &shortText, QuestionKind kind, SurveyId survey = {},
                  const QStringList &choices = {})
{
    Question asked;
    asked.survey = survey;
    asked.text = text;
    asked.shortText = shortText;
    asked.kind = kind;
    asked.choices = choices;
    return asked;
}

} // namespace

Status DemoAsked::startConsultation(Connection &c)
{
    const QDate today = m_campaign.clock().today();
    Survey survey;
    survey.name = u"Mill Road consultation"_s;
    survey.purpose =
        u"We ask residents what the council should do about traffic in Mill Road, and publish the totals."_s;
    survey.from = today.addDays(-kDaysSinceStart);
    survey.until = survey.from.addDays(kDaysOpen);
    survey.createdAt = m_campaign.clock().nowMs() - (kDaysSinceStart + 1) * kMsADay;
    ROSETTE_ASSIGN(const SurveyId id, SurveyRepository::insert(c, survey));
    ROSETTE_CHECK(
        QuestionRepository::add(c,
                                question(u"What should happen in Mill Road?"_s, u"Mill Road"_s, QuestionKind::Choice,
                                         id, {u"close it to through traffic"_s, u"20 mph"_s, u"nothing"_s}),
                                survey.createdAt));
    Script script;
    script.survey = id;
    script.title = u"Mill Road"_s;
    script.text =
        u"We are asking everybody near Mill Road about the traffic. It takes a minute, and we publish the totals, never who said what."_s;
    script.createdAt = survey.createdAt;
    ROSETTE_CHECK(ScriptRepository::insert(c, script));
    return {};
}

Status DemoAsked::ask()
{
    return m_campaign.write([this](Connection &c) -> Status {
        const qint64 longAgo = m_campaign.clock().nowMs() - 90 * kMsADay;
        ROSETTE_CHECK(
            QuestionRepository::add(c, question(u"Do you use the buses?"_s, u"Buses"_s, QuestionKind::YesNo), longAgo));
        Script script;
        script.title = u"When the door opens"_s;
        script.text = u"Hello, my name is … and I am calling for the party here in Marlbridge.\nIs there anything in "
                      u"your street that we should know about?\n"
                      "Listen first. Then ask whom they think of voting for, and thank them whatever they say."_s;
        script.createdAt = longAgo;
        ROSETTE_CHECK(ScriptRepository::insert(c, script));
        return startConsultation(c);
    });
}

/// All that is overdue is done, but for one or two.
Status DemoAsked::keepPromises(Connection &c)
{
    constexpr int kLeftOpen = 2;
    const QDate today = m_campaign.clock().today();
    ROSETTE_ASSIGN(QList<FollowUp> overdue, FollowUpRepository::list(c));
    overdue.removeIf([&](const FollowUp &followUp) { return !followUp.dueOn.isValid() || followUp.dueOn >= today; });
    for (const FollowUp &followUp : overdue.first(std::max<qsizetype>(0, overdue.size() - kLeftOpen)))
        ROSETTE_CHECK(FollowUpRepository::setDone(c, followUp.id, followUp.dueOn.startOfDay().toMSecsSinceEpoch()));
    return {};
}

Status DemoAsked::debrief()
{
    static const QStringList heard{
        u"Street lights out in Cooper’s Lane; two people ask when the library opens on Sundays."_s,
        u"Mostly Mill Road. Several want a crossing by the school."_s,
        u"Quiet; rain after the first hour. Buses cut short in the evening."_s};
    constexpr int kMinutes = 95;
    return m_campaign.write([this](Connection &c) -> Status {
        ROSETTE_ASSIGN(const QList<SessionFigures> sessions,
                       DebriefRepository::sessions(c, m_campaign.clock().today()));
        qsizetype said = 0;
        for (const SessionFigures &session : sessions) {
            if (session.doorsTried == 0 || said == heard.size())
                continue;
            const Debrief debrief{session.debrief.activity, kMinutes + 5 * int(said), heard.at(said),
                                  m_campaign.clock().nowMs()};
            ROSETTE_CHECK(DebriefRepository::save(c, debrief));
            ++said;
        }
        return keepPromises(c);
    });
}

} // namespace rosette::demo
