#include "models/volunteers/volunteerdecisions.h"

#include <QCoreApplication>

#include "models/store/importfinding.h"
#include "models/volunteers/volunteerreading.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("VolunteerDecisions", text); }

Error notReadable(const QString &key, const QString &value)
{
    return Error{ErrorCode::Invalid,
                 tr("“%1=%2” is no decision about a line. Nothing was changed. Say a line of the file and one of the "
                    "choices offered for it, as in 12=new, or what a cell of it means, as in 12/times=Sat mornings.")
                     .arg(key, value),
                 {}};
}

} // namespace

Result<VolunteerDecisions> VolunteerDecisions::of(const ImportCorrections &corrections)
{
    VolunteerDecisions decisions;
    for (auto it = corrections.begin(); it != corrections.end(); ++it) {
        const bool isChoice = it.key().startsWith(ImportFinding::decisionPrefix());
        if (!isChoice && !it.key().startsWith(ImportFinding::readingPrefix()))
            continue;
        const QString rest = it.key().section(u'/', 1);
        const auto line = ImportFinding::lineOf(rest.section(u'/', 0, 0));
        const QString reading = rest.section(u'/', 1);
        if (!line || (isChoice ? it->isEmpty() : VolunteerReading::title(reading).isEmpty()))
            return notReadable(rest, *it);
        Entry &entry = decisions.m_entries[*line];
        if (isChoice)
            entry.choice = *it;
        else
            entry.readings[reading] = *it;
    }
    return decisions;
}

VolunteerDecisions::Entry *VolunteerDecisions::find(int file, qint64 line)
{
    const auto found = m_entries.find({file, line});
    return found == m_entries.end() ? nullptr : &found->second;
}

std::optional<QString> VolunteerDecisions::takeChoice(int file, qint64 line)
{
    Entry *entry = find(file, line);
    if (!entry)
        return {};
    entry->isChoiceTaken = true;
    return entry->choice;
}

QMap<QString, QString> VolunteerDecisions::takeReadings(int file, qint64 line)
{
    Entry *entry = find(file, line);
    if (!entry)
        return {};
    entry->isRead = true;
    return entry->readings;
}

Status VolunteerDecisions::checkAllTaken() const
{
    for (const auto &[at, entry] : m_entries) {
        if (entry.isRead && (entry.isChoiceTaken || !entry.choice))
            continue;
        return Error{ErrorCode::Invalid,
                     tr("There is nothing to decide about line %1: no such line is there, or what becomes of it is "
                        "certain. Nothing was changed. Look at what the import would do again.")
                         .arg(at.second),
                     {}};
    }
    return {};
}

Error VolunteerDecisions::notOffered(qint64 line, const QString &choice)
{
    return Error{ErrorCode::Invalid,
                 tr("“%1” is not open for line %2. Nothing was changed. Look at what the import would do again and "
                    "choose one of its proposals.")
                     .arg(choice)
                     .arg(line),
                 {}};
}

} // namespace rosette
