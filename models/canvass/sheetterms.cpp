#include "models/canvass/sheetterms.h"

#include <QJsonArray>

#include "models/canvass/sheet.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    CodeKind kind;
    QLatin1String name;
};
constexpr KindName kKinds[] = {
    {CodeKind::Outcome, "outcomes"_L1}, {CodeKind::Support, "support"_L1}, {CodeKind::Ask, "asks"_L1}};

QJsonArray codesAsJson(const QList<Code> &codes)
{
    QJsonArray array;
    for (const Code &code : codes)
        array += QJsonObject{{u"key"_s, code.key},
                             {u"label"_s, code.label},
                             {u"contact"_s, code.isContact},
                             {u"ofDoor"_s, code.isOfDoor}};
    return array;
}

/// Paper that was printed before outcomes said so themselves.
bool saysOfDoor(CodeKind kind, const QString &key)
{
    return kind == CodeKind::Outcome &&
           (key == "no-answer"_L1 || key == "not-accessible"_L1 || key == "no-such-address"_L1);
}

QList<Code> codesFrom(const QJsonArray &array, CodeKind kind)
{
    QList<Code> codes;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        codes += Code{.kind = kind,
                      .key = object["key"_L1].toString(),
                      .label = object["label"_L1].toString(),
                      .position = int(codes.size()) + 1,
                      .isContact = object["contact"_L1].toBool(),
                      .isOfDoor = object["ofDoor"_L1].toBool(saysOfDoor(kind, object["key"_L1].toString()))};
    }
    return codes;
}

/// Ids do not fit into JSON's numbers.
QJsonObject questionAsJson(const Question &question)
{
    return {{u"id"_s, QString::number(question.id.value())},
            {u"text"_s, question.text},
            {u"short"_s, question.shortText},
            {u"kind"_s, questionKindKey(question.kind)},
            {u"choices"_s, QJsonArray::fromStringList(question.choices)}};
}

Question questionFrom(const QJsonObject &object)
{
    Question question;
    question.id = QuestionId(object["id"_L1].toString().toLongLong());
    question.text = object["text"_L1].toString();
    question.shortText = object["short"_L1].toString();
    question.kind = questionKindFrom(object["kind"_L1].toString());
    for (const QJsonValue &choice : object["choices"_L1].toArray())
        question.choices += choice.toString();
    return question;
}

SheetTerms termsFrom(const QJsonObject &object)
{
    SheetTerms terms;
    for (const KindName &kind : kKinds)
        terms.codes += codesFrom(object[kind.name].toArray(), kind.kind);
    for (const QJsonValue &question : object["questions"_L1].toArray())
        terms.questions += questionFrom(question.toObject());
    return terms;
}

Result<QList<Code>> codesInUse(Connection &connection)
{
    ROSETTE_ASSIGN(QList<Code> codes, CodeRepository::list(connection));
    codes.removeIf([](const Code &code) { return code.isRetired; });
    return codes;
}

bool hasCode(const QList<Code> &codes, const Code &wanted)
{
    return std::any_of(codes.begin(), codes.end(),
                       [&](const Code &code) { return code.kind == wanted.kind && code.key == wanted.key; });
}

} // namespace

Result<SheetTerms> SheetTerms::present(Connection &connection, QDate day)
{
    SheetTerms terms;
    ROSETTE_ASSIGN(terms.codes, codesInUse(connection));
    ROSETTE_ASSIGN(terms.questions, QuestionRepository::asked(connection, day));
    return terms;
}

Result<SheetTerms> SheetTerms::ofPaper(Connection &connection, const Sheet &sheet)
{
    const QJsonObject frozen = sheet.heading["terms"_L1].toObject();
    if (!frozen.isEmpty())
        return termsFrom(frozen);
    ROSETTE_ASSIGN(const QList<Code> codes, codesInUse(connection));
    return SheetTerms{codes, {}};
}

Result<SheetTerms> SheetTerms::forEntry(Connection &connection, const Sheet &sheet)
{
    ROSETTE_ASSIGN(SheetTerms terms, ofPaper(connection, sheet));
    ROSETTE_ASSIGN(const QList<Code> present, codesInUse(connection));
    for (const Code &code : present) {
        if (code.kind != CodeKind::Support && !hasCode(terms.codes, code))
            terms.codes += code;
    }
    return terms;
}

QJsonObject SheetTerms::toJson() const
{
    const CodeBook inUse = book();
    QJsonObject object;
    for (const KindName &kind : kKinds)
        object.insert(kind.name, codesAsJson(inUse.ofKind(kind.kind)));
    QJsonArray asked;
    for (const Question &question : questions)
        asked += questionAsJson(question);
    object.insert(u"questions"_s, asked);
    return object;
}

} // namespace rosette
