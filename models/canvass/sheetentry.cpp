#include "models/canvass/sheetentry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include "models/canvass/conversation.h"
#include "models/canvass/entrywords.h"
#include "models/canvass/sheetlineentry.h"
#include "models/canvass/sheettotals.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SheetEntry", text); }

QJsonArray toJsonArray(const QList<int> &keys)
{
    QJsonArray array;
    for (const int key : keys)
        array += key;
    return array;
}

EntryAnswer refusal(const QString &why)
{
    EntryAnswer answer;
    answer.text = tr("Not saved: %1").arg(why);
    return answer;
}

/// A sheet while one line is typed for it.
class Typing
{
public:
    Typing(Connection &connection, const EntryContext &context)
        : m_connection(connection)
        , m_context(context)
    {
    }

    Status load(SheetId id);
    Result<EntryAnswer> type(const QString &text);

private:
    Result<EntryAnswer> total(const QList<int> &paper) const;
    QList<SheetLine> meant(const EntryLine &line, EntryAnswer &answer) const;
    QList<SheetLine> untouched(const QString &place) const;
    void addHouseholds(QList<SheetLine> &chosen) const;
    Status use(const EntryLine &line, const SheetLine &sheetLine, EntryAnswer &answer);
    Result<EntryAnswer> typeVoice(const EntryLine &line);

    Connection &m_connection;
    const EntryContext &m_context;
    Sheet m_sheet;
    SheetTerms m_terms;
    QList<SheetLine> m_lines;
    QSet<SheetLineId> m_answered;
    QSet<DoorId> m_answeredDoors;
};

Status Typing::load(SheetId id)
{
    ROSETTE_ASSIGN(const auto sheet, SheetRepository::find(m_connection, id));
    if (!sheet)
        return Error{ErrorCode::NotFound, tr("This sheet is no longer in the campaign."), {}};
    m_sheet = *sheet;
    ROSETTE_ASSIGN(m_terms, SheetTerms::forEntry(m_connection, m_sheet));
    ROSETTE_ASSIGN(m_lines, SheetRepository::lines(m_connection, id));
    ROSETTE_ASSIGN(const QList<SheetLineId> answered, SheetRepository::answeredLines(m_connection, id));
    m_answered = QSet<SheetLineId>(answered.begin(), answered.end());
    for (const SheetLine &line : std::as_const(m_lines)) {
        if (m_answered.contains(line.id))
            m_answeredDoors += line.door;
    }
    return {};
}

Result<EntryAnswer> Typing::total(const QList<int> &paper) const
{
    ROSETTE_ASSIGN(const SheetTotals typed, SheetTotals::of(m_connection, m_sheet.id));
    const QStringList differences = typed.differencesFrom(paper);
    EntryAnswer answer;
    answer.isTotal = true;
    answer.isUsed = differences.isEmpty();
    answer.text = differences.isEmpty() ? tr("The totals agree with the paper.")
                                        : tr("The totals do not agree. %1.").arg(differences.join(u"; "_s));
    return answer;
}

/// Lines at doors that nothing was typed for; of one street or building when a place is named.
QList<SheetLine> Typing::untouched(const QString &place) const
{
    QList<SheetLine> lines;
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(lines), [&](const SheetLine &line) {
        const QString address = line.printed[u"address"_s].toString() + u' ' + line.printed[u"street"_s].toString();
        const bool isTouched = m_answered.contains(line.id) || (line.door && m_answeredDoors.contains(line.door));
        return !isTouched && (place.isEmpty() || address.contains(place, Qt::CaseInsensitive));
    });
    return lines;
}

/// On a sheet of one block a household, what is said of a door stands once for all who live there.
void Typing::addHouseholds(QList<SheetLine> &chosen) const
{
    QSet<DoorId> doors;
    QSet<SheetLineId> known;
    for (const SheetLine &line : std::as_const(chosen)) {
        doors += line.door;
        known += line.id;
    }
    for (const SheetLine &line : m_lines) {
        if (line.door && doors.contains(line.door) && !known.contains(line.id) && !m_answered.contains(line.id))
            chosen += line;
    }
}

QList<SheetLine> Typing::meant(const EntryLine &line, EntryAnswer &answer) const
{
    if (line.target == EntryLine::Target::Rest)
        return untouched({});
    if (line.target == EntryLine::Target::Place)
        return untouched(line.words);
    QList<SheetLine> chosen;
    for (const int key : line.keys) {
        const auto found =
            std::find_if(m_lines.begin(), m_lines.end(), [&](const SheetLine &l) { return l.key == key; });
        if (found == m_lines.end())
            answer.unknown += key;
        else if (!found->person && !found->door)
            answer.gone += key;
        else
            chosen += *found;
    }
    if (m_terms.book().isOfDoor(line.outcome) && m_sheet.heading["layout"_L1] == "households"_L1)
        addHouseholds(chosen);
    return chosen;
}

Status Typing::use(const EntryLine &line, const SheetLine &sheetLine, EntryAnswer &answer)
{
    SheetLineEntry entry(m_connection, m_context);
    bool wasAnswered = false;
    if (line.isClearing) {
        ROSETTE_ASSIGN(wasAnswered, entry.clear(sheetLine));
    } else {
        ROSETTE_ASSIGN(wasAnswered, entry.save(line, sheetLine));
    }
    answer.saved += sheetLine.key;
    if (wasAnswered)
        answer.corrected += sheetLine.key;
    return {};
}

Result<EntryAnswer> Typing::typeVoice(const EntryLine &line)
{
    EntryAnswer answer;
    const QList<SheetLine> at = meant(line, answer);
    if (at.isEmpty() || !at.first().door)
        return refusal(
            tr("There is no door at line %1. Write the number of somebody who lives there.").arg(line.keys.first()));
    ROSETTE_ASSIGN(const SheetLine added,
                   SheetLineEntry(m_connection, m_context).lineOfVoice(line.words, at.first(), m_lines));
    ROSETTE_CHECK(use(line, added, answer));
    answer.isUsed = true;
    answer.text =
        tr("%1 is line %2 now. %3").arg(line.words).arg(added.key).arg(entryAnswerText(answer, line, m_terms, m_lines));
    return answer;
}

Result<EntryAnswer> Typing::type(const QString &text)
{
    if (const auto paper = SheetTotals::read(text))
        return total(*paper);
    const auto line = EntryLine::parse(text, m_terms);
    if (!line)
        return refusal(line.error().message);
    if (line->target == EntryLine::Target::NewVoice)
        return typeVoice(*line);
    EntryAnswer answer;
    const QList<SheetLine> chosen = meant(*line, answer);
    if (line->target == EntryLine::Target::Place && chosen.isEmpty())
        return refusal(
            tr("“%1” is neither a line number nor a street or building of this sheet with doors left to type.")
                .arg(line->words));
    if (line->target == EntryLine::Target::Rest && chosen.isEmpty())
        return refusal(tr("Nothing is left: every door of this sheet has an answer."));
    for (const SheetLine &sheetLine : chosen)
        ROSETTE_CHECK(use(*line, sheetLine, answer));
    answer.isUsed = answer.isSaved() && answer.unknown.isEmpty() && answer.gone.isEmpty();
    answer.text = entryAnswerText(answer, *line, m_terms, m_lines);
    return answer;
}

} // namespace

QJsonObject EntryAnswer::toJson() const
{
    return {{u"saved"_s, toJsonArray(saved)},
            {u"corrected"_s, toJsonArray(corrected)},
            {u"unknown"_s, toJsonArray(unknown)},
            {u"gone"_s, toJsonArray(gone)},
            {u"answer"_s, text}};
}

Result<EntryAnswer> SheetEntry::apply(Connection &connection, SheetId sheet, const QString &line,
                                      const EntryContext &context)
{
    Typing typing(connection, context);
    ROSETTE_CHECK(typing.load(sheet));
    return typing.type(line);
}

Result<EntryAnswer> SheetEntry::enter(const CampaignFile &file, Connection &connection, SheetId sheet,
                                      const QString &line, const EntryContext &context)
{
    EntryAnswer answer;
    ROSETTE_CHECK(file.change(connection, [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(answer, apply(c, sheet, line, context));
        return {};
    }));
    return answer;
}

} // namespace rosette
