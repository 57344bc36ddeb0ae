#include "app/cli/listings.h"
#include "models/canvass/codes.h"
#include "models/canvass/debrief.h"
#include "models/canvass/followup.h"
#include "models/canvass/question.h"
#include "models/canvass/supportscale.h"
#include "models/canvass/survey.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

using Rows = Result<QJsonArray>;

template <typename T>
QJsonArray toRows(const QList<T> &list, const ListRequest &request, QJsonObject (*toRow)(const T &))
{
    QJsonArray rows;
    for (const T &one : list.first(request.shown(list.size())))
        rows += toRow(one);
    return rows;
}

QJsonObject codeObject(const Code &code)
{
    static const QStringList kinds{u"outcome"_s, u"support"_s, u"ask"_s};
    return {{u"kind"_s, kinds.at(int(code.kind))}, {u"key"_s, code.key},
            {u"written"_s, code.written()},        {u"label"_s, code.label},
            {u"is_contact"_s, code.isContact},     {u"is_of_door"_s, code.isOfDoor},
            {u"is_retired"_s, code.isRetired}};
}

Rows listCodes(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<Code> codes, CodeRepository::list(c));
    return toRows<Code>(codes, request, codeObject);
}

/// The ones that can be chosen, and which is in use.
Rows listScales(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(c));
    QJsonArray rows;
    const QList<SupportScale> scales = SupportScale::presets();
    for (const SupportScale &scale : scales.first(request.shown(scales.size()))) {
        QJsonArray answers;
        for (const Code &answer : scale.answers)
            answers += u"%1 %2"_s.arg(answer.written(), answer.label);
        rows += QJsonObject{
            {u"name"_s, scale.name}, {u"answers"_s, answers}, {u"is_in_use"_s, scale.isInUse(codes)}};
    }
    return rows;
}

QJsonObject questionObject(const Question &question)
{
    return {{u"id"_s, question.id.value()},
            {u"question"_s, question.text},
            {u"short"_s, question.label()},
            {u"kind"_s, questionKindKey(question.kind)},
            {u"options"_s, QJsonArray::fromStringList(question.options())},
            {u"survey"_s, question.surveyName},
            {u"answers"_s, question.answers},
            {u"is_retired"_s, question.isRetired}};
}

Rows listQuestions(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<Question> questions, QuestionRepository::list(c));
    return toRows<Question>(questions, request, questionObject);
}

Rows listSurveys(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<Survey> surveys, SurveyRepository::list(c));
    return toRows<Survey>(surveys, request, [](const Survey &survey) {
        return QJsonObject{{u"id"_s, survey.id.value()},
                           {u"name"_s, survey.name},
                           {u"from"_s, survey.from.toString(Qt::ISODate)},
                           {u"until"_s, survey.until.toString(Qt::ISODate)},
                           {u"people"_s, survey.people}};
    });
}

Rows listFollowUps(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<FollowUp> followUps, FollowUpRepository::list(c));
    return toRows<FollowUp>(followUps, request, [](const FollowUp &followUp) {
        return QJsonObject{{u"id"_s, followUp.id.value()},
                           {u"ask"_s, followUp.ask},
                           {u"name"_s, followUp.personName},
                           {u"address"_s, followUp.address},
                           {u"due"_s, followUp.dueOn.toString(Qt::ISODate)},
                           {u"owner"_s, followUp.ownerName},
                           {u"note"_s, followUp.note}};
    });
}

Rows listSessions(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<SessionFigures> sessions, DebriefRepository::sessions(c, request.today));
    return toRows<SessionFigures>(sessions, request, [](const SessionFigures &session) {
        return QJsonObject{{u"id"_s, session.debrief.activity.value()},
                           {u"date"_s, session.date.toString(Qt::ISODate)},
                           {u"title"_s, session.title},
                           {u"doors_tried"_s, session.doorsTried},
                           {u"doors_spoken_to"_s, session.doorsSpokenTo},
                           {u"contacts"_s, session.contacts},
                           {u"minutes"_s, session.debrief.minutes},
                           {u"came_up"_s, session.debrief.cameUp}};
    });
}

} // namespace

QList<Listing> askedListings()
{
    return {
        {u"codes"_s, {u"kind"_s, u"written"_s, u"label"_s, u"is_contact"_s, u"is_retired"_s}, listCodes},
        {u"scales"_s, {u"name"_s, u"answers"_s, u"is_in_use"_s}, listScales},
        {u"questions"_s, {u"question"_s, u"short"_s, u"kind"_s, u"survey"_s, u"answers"_s}, listQuestions},
        {u"surveys"_s, {u"name"_s, u"from"_s, u"until"_s, u"people"_s}, listSurveys},
        {u"follow-ups"_s, {u"ask"_s, u"name"_s, u"address"_s, u"due"_s, u"owner"_s, u"note"_s}, listFollowUps},
        {u"sessions"_s,
         {u"date"_s, u"title"_s, u"doors_tried"_s, u"contacts"_s, u"minutes"_s, u"came_up"_s},
         listSessions},
    };
}

} // namespace rosette::cli
