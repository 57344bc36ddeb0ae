#include "models/output/gate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include "models/output/exportlog.h"
#include "models/output/gaterules.h"
#include "models/people/comingofage.h"
#include "models/store/campaign.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Gate", text);
}

/// Nothing when no election was asked for.
Result<std::optional<Electorate>> electorateOf(Connection &connection, ElectionId election)
{
    if (!election)
        return std::optional<Electorate>();
    ROSETTE_ASSIGN(Electorate electorate, Electorate::load(connection, election));
    return std::optional(std::move(electorate));
}

ExportLogEntry toLogEntry(const Clearance &clearance, const ReleaseNote &note, const QString &fileName, const Clock &clock)
{
    ExportLogEntry entry;
    entry.exportedAt = clock.nowMs();
    entry.item = note.item;
    entry.purpose = purposeKey(clearance.purpose());
    entry.format = note.format;
    entry.subject = note.subject;
    entry.fileName = fileName;
    entry.lines = note.lines;
    entry.people = note.people;
    entry.heldBack = QString::fromUtf8(QJsonDocument(clearance.heldBack().toJson()).toJson(QJsonDocument::Compact));
    return entry;
}

Error cannotWrite(const QString &path, const QString &detail)
{
    return Error{ErrorCode::Io,
                 tr("%1 could not be written, and nothing was replaced. Choose another folder or free some space.").arg(QDir::toNativeSeparators(path)),
                 detail};
}

} // namespace

QString purposeKey(Purpose purpose)
{
    switch (purpose) {
    case Purpose::CanvassSheet:
        return u"canvass-sheet"_s;
    case Purpose::LeafletList:
        return u"leaflet-list"_s;
    case Purpose::Post:
        return u"post"_s;
    case Purpose::Phone:
        return u"phone"_s;
    case Purpose::Email:
        return u"email"_s;
    case Purpose::Casework:
        return u"casework"_s;
    case Purpose::PeopleList:
        return u"people-list"_s;
    case Purpose::VolunteerList:
        return u"volunteer-list"_s;
    case Purpose::Rota:
        return u"rota"_s;
    case Purpose::Statistics:
        return u"statistics"_s;
    case Purpose::OwnRecord:
        return u"own-record"_s;
    case Purpose::TableCopy:
        return u"table-copy"_s;
    case Purpose::Backup:
        return u"backup"_s;
    }
    return {};
}

QString Clearance::handlingLine() const
{
    return tr("Personal data, for electoral purposes only. Keep it with you, show it to nobody, hand it back after use. %1.").arg(m_campaign.name);
}

Clearance Clearance::with(const Clearance &other) const
{
    Clearance both = *this;
    both.m_heldBack += other.m_heldBack;
    return both;
}

Result<Clearance> Gate::pass(Connection &connection, Purpose purpose, const QList<GateRow> &rows, QDate today, ElectionId election)
{
    Clearance clearance;
    clearance.m_purpose = purpose;
    ROSETTE_ASSIGN(clearance.m_campaign, CampaignInfoRepository::load(connection));
    ROSETTE_ASSIGN(const int age, ComingOfAge::attainmentAge(connection));
    ROSETTE_ASSIGN(const std::optional<Electorate> electorate, electorateOf(connection, election));
    ROSETTE_ASSIGN(const QList<GateFacts> facts, GateFactsRepository::load(connection, purpose, rows));
    const GateCalendar calendar{today, age};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto reason = reasonToHoldBack(purpose, facts.at(i), calendar);
        if (!reason && electorate)
            reason = reasonOfElection(*electorate, facts.at(i));
        if (reason)
            clearance.m_heldBack.add(*reason);
        else
            clearance.m_passed += i;
    }
    return clearance;
}

Status Gate::release(const CampaignFile &file, Connection &connection, const Clearance &clearance, const ReleaseNote &note, const QString &path,
                     const Clock &clock, const std::function<Status(QIODevice &)> &write)
{
    QSaveFile output(path);
    if (!output.open(QIODevice::WriteOnly))
        return cannotWrite(path, output.errorString());
    ROSETTE_CHECK(write(output));
    const ExportLogEntry entry = toLogEntry(clearance, note, QFileInfo(path).fileName(), clock);
    bool isWritten = false;
    const auto logged = file.change(connection, [&](Connection &c) -> Status {
        ROSETTE_CHECK(ExportLogRepository::insert(c, entry));
        isWritten = output.commit();
        return isWritten ? Status() : Status(cannotWrite(path, output.errorString()));
    });
    if (logged)
        return {};
    if (isWritten)
        QFile::remove(path); // what is not in the log has not left
    return logged.error();
}

Status Gate::releaseText(const CampaignFile &file, Connection &connection, const Clearance &clearance, const ReleaseNote &note, const Clock &clock)
{
    ROSETTE_CHECK(file.change(connection, [&](Connection &c) { return ExportLogRepository::insert(c, toLogEntry(clearance, note, {}, clock)); }));
    return {};
}

Status Gate::releaseBackup(const CampaignFile &file, Connection &connection, const QString &path, const Clock &clock)
{
    ROSETTE_ASSIGN(const Clearance clearance, pass(connection, Purpose::Backup, {}, clock.today()));
    ROSETTE_CHECK(Campaign::backup(file, connection, path));
    const ReleaseNote note{tr("Backup"), u"rosette"_s, clearance.campaign().name, 0, 0};
    const auto logged = file.change(connection, [&](Connection &c) {
        return ExportLogRepository::insert(c, toLogEntry(clearance, note, QFileInfo(path).fileName(), clock));
    });
    if (logged)
        return {};
    QFile::remove(path); // what is not in the log has not left
    return logged.error();
}

} // namespace rosette
