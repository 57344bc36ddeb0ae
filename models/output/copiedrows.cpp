#include "models/output/copiedrows.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSet>

#include "models/output/gate.h"
#include "models/output/stayingwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, int count = -1) { return QCoreApplication::translate("CopiedRows", text, nullptr, count); }

/// Who else than those of whom the rows say themselves that they name them.
StayingWords::Among soughtIn(const QList<CopiedRow> &rows)
{
    const bool isKnown =
        std::all_of(rows.begin(), rows.end(), [](const CopiedRow &row) { return !row.people.isEmpty(); });
    return isKnown ? StayingWords::Among::Volunteers : StayingWords::Among::Everybody;
}

Result<StayingWords> wordsFor(Connection &c, const QList<CopiedRow> &rows)
{
    QStringList texts;
    for (const CopiedRow &row : rows)
        texts += row.text;
    return StayingWords::load(c, texts, soughtIn(rows));
}

/// Whom each row names by a name only. Tables that know whom they are about name helpers beside them.
QList<QList<PersonId>> namedByName(const QList<CopiedRow> &rows, const StayingWords &staying)
{
    using Among = StayingWords::Among;
    QList<QList<PersonId>> named;
    for (const CopiedRow &row : rows)
        named += staying.namedIn(row.text, row.people.isEmpty() ? Among::Everybody : Among::Volunteers);
    return named;
}

QList<QList<PersonId>> namedByTable(const QList<CopiedRow> &rows)
{
    QList<QList<PersonId>> named;
    for (const CopiedRow &row : rows)
        named += row.people;
    return named;
}

/// The gate's answer about everybody in some rows, each of them once.
struct Answer
{
    Clearance clearance;
    QSet<PersonId> passed;

    static Result<Answer> about(const ExportContext &context, const QList<QList<PersonId>> &named)
    {
        QList<GateRow> rows;
        QSet<PersonId> seen;
        for (const PersonId person : flat(named)) {
            if (!seen.contains(person))
                rows += GateRow{person, {}};
            seen += person;
        }
        ROSETTE_ASSIGN(const Clearance clearance,
                       Gate::pass(context.connection, Purpose::TableCopy, rows, context.clock.today()));
        Answer answer{clearance, {}};
        for (const GateRow &row : clearance.keep(rows))
            answer.passed += row.person;
        return answer;
    }
    bool mayLeave(const QList<PersonId> &people) const
    {
        return std::all_of(people.begin(), people.end(), [this](PersonId person) { return passed.contains(person); });
    }

private:
    static QList<PersonId> flat(const QList<QList<PersonId>> &named)
    {
        QList<PersonId> all;
        for (const QList<PersonId> &people : named)
            all += people;
        return all;
    }
};

/// A table that names nobody by itself is no list of people, unless somebody wrote a name into it.
bool isToBeLogged(const QList<CopiedRow> &rows, NamesIn names, const StayingWords &words)
{
    return names == NamesIn::Possible || std::any_of(rows.begin(), rows.end(), [&](const CopiedRow &row) {
               return words.isSomebodyNamedIn(row.text);
           });
}

} // namespace

Result<CopiedText> releaseCopiedRows(const ExportContext &context, const QString &subject, const QString &heading,
                                     const QList<CopiedRow> &rows, NamesIn names)
{
    ROSETTE_ASSIGN(const StayingWords words, wordsFor(context.connection, rows));
    const QList<QList<PersonId>> named = namedByName(rows, words);
    ROSETTE_ASSIGN(const Answer known, Answer::about(context, namedByTable(rows)));
    ROSETTE_ASSIGN(const Answer guessed, Answer::about(context, named));
    CopiedText copied{.text = heading, .heldBack = known.clearance.heldBack(), .byName = guessed.clearance.heldBack()};
    QSet<PersonId> people;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool isKnownToStay = !known.mayLeave(rows.at(i).people);
        if (isKnownToStay || !guessed.mayLeave(named.at(i))) {
            ++copied.rowsHeldBack;
            copied.rowsHeldBackByName += isKnownToStay ? 0 : 1;
            continue;
        }
        copied.text += words.withoutRefused(rows.at(i).text, copied.numbersHeldBack);
        people += QSet<PersonId>(rows.at(i).people.begin(), rows.at(i).people.end());
        ++copied.rows;
    }
    if (copied.rows == 0 || !isToBeLogged(rows, names, words))
        return copied;
    const ReleaseNote note{tr("Rows of a table"), u"clipboard"_s, subject, copied.rows, int(people.size())};
    ROSETTE_CHECK(Gate::releaseText(context.file, context.connection, known.clearance.with(guessed.clearance), note,
                                    context.clock));
    return copied;
}

QString CopiedText::says() const
{
    QStringList sentences{rows > 0 ? tr("%n row(s) copied.", rows) : tr("Nothing was copied."),
                          namesakesSentence(rowsHeldBackByName, byName), whatStayed(heldBack, numbersHeldBack)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString namesakesSentence(int rows, const HeldBack &byName)
{
    if (rows == 0)
        return {};
    const QString sentence = rows == 1
                                 ? tr("1 row has the name of somebody who stays (%1) and was left out.")
                                 : tr("%n rows have the name of somebody who stays (%1) and were left out.", rows);
    return sentence.arg(byName.reasons());
}

QString whatStayed(const HeldBack &heldBack, int numbersHeldBack)
{
    QStringList sentences;
    if (!heldBack.isEmpty())
        sentences += heldBack.toText();
    if (numbersHeldBack > 0)
        sentences += tr("%n number(s) or address(es) left out: not to be used.", numbersHeldBack);
    return sentences.join(u' ');
}

} // namespace rosette
