#include <QCoreApplication>

#include "app/cli/adding.h"
#include "app/cli/askedfields.h"
#include "models/canvass/heard.h"
#include "models/canvass/question.h"
#include "models/canvass/script.h"
#include "models/canvass/survey.h"
#include "models/people/personrepository.h"
#include "models/volunteers/volunteerrepository.h"

// What is asked at doors, and one conversation at a time.

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

Result<SurveyId> surveyFrom(Adding &add)
{
    if (!add.fields.has(u"survey"_s))
        return SurveyId();
    const QString name = add.fields.text(u"survey"_s);
    ROSETTE_ASSIGN(const QList<Survey> surveys, SurveyRepository::list(add.connection));
    for (const Survey &survey : surveys) {
        if (survey.name.compare(name, Qt::CaseInsensitive) == 0)
            return survey.id;
    }
    return Error{ErrorCode::NotFound, tr("There is no survey “%1”; `list surveys` shows them.").arg(name), {}};
}

Added addSurvey(Adding &add)
{
    Survey survey;
    ROSETTE_ASSIGN(survey.name, add.fields.neededText(u"title"_s));
    survey.purpose = add.fields.text(u"purpose"_s);
    if (add.fields.has(u"from"_s)) {
        ROSETTE_ASSIGN(survey.from, add.fields.date(u"from"_s));
    }
    if (add.fields.has(u"until"_s)) {
        ROSETTE_ASSIGN(survey.until, add.fields.date(u"until"_s));
    }
    survey.createdAt = add.campaign.clock().nowMs();
    ROSETTE_CHECK(survey.check());
    ROSETTE_ASSIGN(const SurveyId id, SurveyRepository::insert(add.connection, survey));
    return id.value();
}

Added addQuestion(Adding &add)
{
    Question question;
    ROSETTE_ASSIGN(question.text, add.fields.neededText(u"title"_s));
    question.shortText = add.fields.text(u"short"_s);
    question.choices = commaList(add.fields.text(u"choices"_s));
    const auto usual = question.choices.isEmpty() ? QuestionKind::YesNo : QuestionKind::Choice;
    ROSETTE_ASSIGN(question.kind, add.fields.choice<QuestionKind>(u"kind"_s,
                                                                  {{u"yes-no"_s, QuestionKind::YesNo},
                                                                   {u"choice"_s, QuestionKind::Choice},
                                                                   {u"scale"_s, QuestionKind::Scale},
                                                                   {u"text"_s, QuestionKind::Text}},
                                                                  usual));
    ROSETTE_ASSIGN(question.survey, surveyFrom(add));
    ROSETTE_ASSIGN(const QuestionId id,
                   QuestionRepository::add(add.connection, question, add.campaign.clock().nowMs()));
    return id.value();
}

/// --title is what people read; --mark what is typed and stands on paper, of a support answer.
Added addCode(Adding &add)
{
    Code code;
    ROSETTE_ASSIGN(code.label, add.fields.neededText(u"title"_s));
    ROSETTE_ASSIGN(const QString said, add.fields.neededText(u"kind"_s));
    ROSETTE_ASSIGN(const auto kind, add.fields.choice<std::optional<CodeKind>>(u"kind"_s, codeKinds(), {}));
    code.kind = *kind;
    ROSETTE_CHECK(readCode(add.connection, add.fields, code));
    const QString mark = add.fields.has(u"mark"_s) ? add.fields.text(u"mark"_s) : code.label;
    ROSETTE_CHECK(CodeRepository::add(add.connection, code, mark));
    ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(add.connection));
    ROSETTE_ASSIGN(const Code added, codes.match(code.kind, code.kind == CodeKind::Support ? mark : code.label));
    return added.id;
}

Added addScript(Adding &add)
{
    Script script;
    ROSETTE_ASSIGN(script.title, add.fields.neededText(u"title"_s));
    ROSETTE_ASSIGN(script.text, add.fields.neededText(u"text"_s));
    ROSETTE_ASSIGN(script.survey, surveyFrom(add));
    script.createdAt = add.campaign.clock().nowMs();
    ROSETTE_ASSIGN(const ScriptId id, ScriptRepository::insert(add.connection, script));
    return id.value();
}

/// "Buses=yes, Mill Road=20 mph"
Result<QList<SurveyAnswer>> answersFrom(Adding &add, QDate day)
{
    QList<SurveyAnswer> answers;
    ROSETTE_ASSIGN(const QList<Question> asked, QuestionRepository::asked(add.connection, day));
    for (const QString &pair : commaList(add.fields.text(u"answers"_s))) {
        const QString name = pair.section(u'=', 0, 0).trimmed();
        const auto question = std::find_if(asked.begin(), asked.end(), [&](const Question &one) {
            return one.label().compare(name, Qt::CaseInsensitive) == 0;
        });
        if (question == asked.end())
            return Error{ErrorCode::NotFound, tr("“%1” is not asked; `list questions` shows what is.").arg(name), {}};
        ROSETTE_ASSIGN(const QString answer, question->match(pair.section(u'=', 1)));
        answers += SurveyAnswer{question->id, answer};
    }
    return answers;
}

/// With whom: --person NUMBER, or --name at --door ID; the door alone without either.
Status findWho(Adding &add, Heard &heard)
{
    heard.conversation.door = DoorId(add.fields.text(u"door"_s).toLongLong());
    heard.newName = add.fields.text(u"name"_s);
    if (!add.fields.has(u"person"_s))
        return {};
    const QString number = add.fields.text(u"person"_s);
    ROSETTE_ASSIGN(const auto id, PersonRepository::findByNumber(add.connection, number));
    if (!id)
        return Error{ErrorCode::NotFound, tr("Nobody on the register has the number %1.").arg(number), {}};
    heard.conversation.person = *id;
    ROSETTE_ASSIGN(const auto person, PersonRepository::find(add.connection, *id));
    heard.conversation.door = person->door;
    return {};
}

Status readSaid(Adding &add, Heard &heard)
{
    ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(add.connection));
    ROSETTE_ASSIGN(const QString outcome, add.fields.neededText(u"outcome"_s));
    ROSETTE_ASSIGN(const Code code, codes.match(CodeKind::Outcome, outcome));
    heard.conversation.outcome = code.key;
    if (add.fields.has(u"support"_s)) {
        ROSETTE_ASSIGN(const Code support, codes.match(CodeKind::Support, add.fields.text(u"support"_s)));
        heard.conversation.support = support.key;
    }
    for (const QString &ask : commaList(add.fields.text(u"asks"_s))) {
        ROSETTE_ASSIGN(const Code known, codes.match(CodeKind::Ask, ask));
        heard.asks += known.key;
    }
    heard.conversation.note = add.fields.text(u"note"_s);
    return {};
}

Added addConversation(Adding &add)
{
    Heard heard;
    const Clock &clock = add.campaign.clock();
    QDate day = clock.today();
    if (add.fields.has(u"date"_s)) {
        ROSETTE_ASSIGN(day, add.fields.date(u"date"_s));
    }
    ROSETTE_CHECK(findWho(add, heard));
    ROSETTE_CHECK(readSaid(add, heard));
    ROSETTE_ASSIGN(heard.conversation.answers, answersFrom(add, day));
    if (add.fields.has(u"activity"_s)) {
        ROSETTE_ASSIGN(const Activity activity, findActivity(add));
        heard.conversation.activity = activity.id;
    }
    if (add.fields.has(u"volunteer"_s)) {
        ROSETTE_ASSIGN(const Volunteer volunteer,
                       VolunteerRepository::findByName(add.connection, add.fields.text(u"volunteer"_s)));
        heard.conversation.volunteer = volunteer.id;
    }
    heard.conversation.heldAt = heardAt(day, clock);
    heard.conversation.recordedAt = clock.nowMs();
    ROSETTE_ASSIGN(const ConversationId id, heard.record(add.connection));
    return id.value();
}

} // namespace

QList<Addition> askedAdditions()
{
    return {
        {u"survey"_s, {u"title"_s, u"purpose"_s, u"from"_s, u"until"_s}, addSurvey},
        {u"question"_s, {u"title"_s, u"short"_s, u"kind"_s, u"choices"_s, u"survey"_s}, addQuestion},
        {u"code"_s, QStringList{u"title"_s, u"kind"_s, u"mark"_s} + codeOptions(), addCode},
        {u"script"_s, {u"title"_s, u"text"_s, u"survey"_s}, addScript},
        {u"conversation"_s,
         {u"person"_s, u"door"_s, u"name"_s, u"outcome"_s, u"support"_s, u"answers"_s, u"asks"_s, u"note"_s, u"date"_s,
          u"activity"_s, u"volunteer"_s},
         addConversation},
    };
}

} // namespace rosette::cli
