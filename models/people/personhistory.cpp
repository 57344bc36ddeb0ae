#include "models/people/personhistory.h"

#include <QCoreApplication>
#include <QDateTime>

#include "models/base/localtime.h"
#include "models/people/goneedition.h"
#include "models/people/registration.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRegistrationsSql = R"(
SELECT r.number_text, r.marker, r.kind, r.is_opted_out, r.source_name, r.source_address, r.is_current, r.edition_id,
       e.kind, e.edition_date, e.created_at, coalesce(i.file_name, '')
  FROM registrations r
  JOIN register_editions e ON e.id = r.edition_id
  LEFT JOIN imports i ON i.id = e.import_id
 WHERE r.person_id = ? ORDER BY e.id, r.id)"_L1;
constexpr auto kGoneSql = "SELECT edition_date, created_at FROM register_editions WHERE id = (%1)"_L1;

QString tr(const char *text) { return QCoreApplication::translate("PersonHistory", text); }

/// What one edition said.
struct Entered
{
    QString number;
    QString marker;
    QString kind;
    bool isOptedOut = false;
    QString name;
    QString address;
    bool isCurrent = false;
    qint64 edition = 0;
    QString editionKind;
    QDate day;
    qint64 readAt = 0;
    QString fileName;
};

Entered toEntered(const Row &row)
{
    return {row.text(0),    row.text(1),    row.text(2), row.boolean(3), row.text(4),     row.text(5),
            row.boolean(6), row.integer(7), row.text(8), row.date(9),    row.integer(10), row.text(11)};
}

/// The edition's own date, else when the file was read.
HistoryEntry entryAt(QDate day, qint64 readAt)
{
    HistoryEntry entry;
    entry.isDayOnly = day.isValid();
    entry.at = day.isValid() ? day.startOfDay().toMSecsSinceEpoch() : readAt;
    return entry;
}

HistoryEntry entryOf(const Entered &said, const QString &what)
{
    HistoryEntry entry = entryAt(said.day, said.readAt);
    entry.what = what;
    if (said.editionKind == "late"_L1)
        entry.source = tr("late elector, entered by hand");
    else if (!said.fileName.isEmpty())
        entry.source = said.editionKind == "update"_L1 ? tr("the council’s update %1").arg(said.fileName)
                                                       : tr("the council’s register %1").arg(said.fileName);
    return entry;
}

QString firstWords(const Entered &said)
{
    QString text = tr("Came on the register as %1").arg(said.number);
    if (!said.address.isEmpty() && electorKindFrom(said.kind) == ElectorKind::Ordinary)
        text += tr(" at %1").arg(said.address);
    return said.marker.isEmpty() ? text : text + tr(", marker %1").arg(said.marker);
}

/// What changed from one edition to the next, in words; empty when nothing did.
QString changeWords(const Entered &before, const Entered &now)
{
    QStringList words;
    const auto note = [&](const QString &was, const QString &is, const QString &text) {
        if (was.compare(is, Qt::CaseInsensitive) != 0)
            words += text.arg(was.isEmpty() ? tr("none") : was, is.isEmpty() ? tr("none") : is);
    };
    if (!before.isCurrent && before.edition != now.edition && before.number.isEmpty())
        words += tr("Back on the register");
    note(before.number, now.number, tr("Number %1 became %2"));
    if (!before.name.isEmpty() && !now.name.isEmpty())
        note(before.name, now.name, tr("Name changed from %1 to %2"));
    note(before.marker, now.marker, tr("Marker changed from %1 to %2"));
    if (!before.address.isEmpty() && !now.address.isEmpty())
        note(before.address, now.address, tr("Moved from %1 to %2"));
    if (before.isOptedOut != now.isOptedOut)
        words += now.isOptedOut ? tr("Opted out of the open register") : tr("No longer opted out of the open register");
    return words.join(u" · "_s);
}

Status appendGone(Connection &c, const Entered &last, QList<HistoryEntry> &entries)
{
    const QString sql = QString(kGoneSql).arg(goneEditionSql(u"?"_s));
    ROSETTE_ASSIGN(const auto gone, Statement(c, sql).bindAll(last.edition).first([](const Row &row) {
        return entryAt(row.date(0), row.integer(1));
    }));
    HistoryEntry entry = gone.value_or(entryAt(last.day, last.readAt));
    entry.what = tr("No longer on the register");
    entry.source = tr("at the latest on this day");
    entries += entry;
    return {};
}

} // namespace

QString HistoryEntry::dateText() const
{
    if (at <= 0)
        return {};
    return isDayOnly ? shortDate(QDateTime::fromMSecsSinceEpoch(at).date()) : instantText(at);
}

Result<QList<HistoryEntry>> HistoryParts::ofRegister(Connection &c, PersonId person)
{
    ROSETTE_ASSIGN(const QList<Entered> editions,
                   Statement(c, QString(kRegistrationsSql)).bindAll(person).list(toEntered));
    QList<HistoryEntry> entries;
    if (editions.isEmpty())
        return entries;
    entries += entryOf(editions.first(), firstWords(editions.first()));
    for (qsizetype i = 1; i < editions.size(); ++i) {
        if (const QString words = changeWords(editions.at(i - 1), editions.at(i)); !words.isEmpty())
            entries += entryOf(editions.at(i), words);
    }
    if (!editions.last().isCurrent)
        ROSETTE_CHECK(appendGone(c, editions.last(), entries));
    return entries;
}

Result<QList<HistoryEntry>> PersonHistory::load(Connection &c, PersonId person, Reader reader)
{
    ROSETTE_ASSIGN(QList<HistoryEntry> entries, HistoryParts::ofRegister(c, person));
    ROSETTE_ASSIGN(const QList<HistoryEntry> talks, HistoryParts::ofTalks(c, person, reader));
    ROSETTE_ASSIGN(const QList<HistoryEntry> rest, HistoryParts::ofTheRest(c, person));
    std::reverse(entries.begin(), entries.end()); // of one day the later edition stands first
    entries += talks;
    entries += rest;
    std::stable_sort(entries.begin(), entries.end(),
                     [](const HistoryEntry &a, const HistoryEntry &b) { return a.at > b.at; });
    return entries;
}

} // namespace rosette
