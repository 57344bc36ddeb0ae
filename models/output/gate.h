#pragma once

#include <functional>

#include <QIODevice>
#include <QList>

#include "models/base/clock.h"
#include "models/base/id.h"
#include "models/output/heldback.h"
#include "models/store/campaignfile.h"
#include "models/store/campaigninfo.h"

namespace rosette {

/// What something that leaves the file is for; each purpose has its own rules.
enum class Purpose {
    CanvassSheet,  ///< electors at their doors
    LeafletList,   ///< doors without names
    Post,          ///< letters to electors by name
    Phone,         ///< calls, texts and messengers to who agreed to them
    Email,         ///< e-mail to who agreed to it
    Casework,      ///< what was promised to people who asked for it
    PeopleList,    ///< electors as a table
    VolunteerList, ///< people who gave their number to be reached
    Rota,          ///< who helps when
    Statistics,    ///< numbers and maps, nobody named
    OwnRecord,     ///< what is held about one person, for that person: nothing is held back
    TableCopy,     ///< rows of a table, by the clipboard or on a terminal
    Backup,        ///< the whole file, encrypted as it is: nothing is held back
};

QString purposeKey(Purpose purpose);

/// Somebody, or some door, that wants to leave the file. Either id may be missing.
struct GateRow
{
    PersonId person;
    DoorId door;
};

/// The gate's answer: which rows may leave, and the words that go with them. Only Gate makes one, and nothing can be
/// written to a file without one.
class Clearance
{
public:
    /// Indices of the rows that may leave, in their order.
    const QList<qsizetype> &passed() const { return m_passed; }
    const HeldBack &heldBack() const { return m_heldBack; }
    Purpose purpose() const { return m_purpose; }
    const CampaignInfo &campaign() const { return m_campaign; }
    QString imprint() const { return m_campaign.imprint(); }
    /// How to treat a paper with names on it.
    QString handlingLine() const;
    /// The campaign's own words to the people whose data it is; may be empty.
    QString privacyLine() const { return m_campaign.privacyLine; }

    /// `rows` without those that were held back.
    template <typename Row>
    QList<Row> keep(const QList<Row> &rows) const
    {
        QList<Row> kept;
        kept.reserve(m_passed.size());
        for (const qsizetype index : m_passed)
            kept.append(rows.at(index));
        return kept;
    }

    /// For paper that carries this and more: what the other held back counts too. The rows are this one's.
    Clearance with(const Clearance &other) const;

private:
    friend class Gate;
    Clearance() = default;

    Purpose m_purpose = Purpose::Statistics;
    QList<qsizetype> m_passed;
    HeldBack m_heldBack;
    CampaignInfo m_campaign;
};

/// What the export log says of one thing that left.
struct ReleaseNote
{
    QString item;    ///< "contact sheets"
    QString format;  ///< "pdf"
    QString subject; ///< "Round 12"
    int lines = 0;
    int people = 0;
};

/// The one way out of the campaign file: asks the file itself, not the caller, who may leave; writes the files and the
/// export log. Any thread, on the connection it is given.
class Gate
{
public:
    /// Holds back do-not-contact, anonymous, under-age, overseas, deceased and moved people, who objected to the way of
    /// the purpose or did not consent to it, and do-not-knock (for leaflets: do-not-leaflet) doors, as the purpose asks;
    /// and whoever is no longer in the file. `today` decides ages: nobody under 16 is named. With an `election`, who may
    /// not vote in it stays too.
    static Result<Clearance> pass(Connection &connection, Purpose purpose, const QList<GateRow> &rows, QDate today, ElectionId election = {});

    /// Writes a file by `write` and the export log with it: the file appears whole and logged, or not at all. Nothing in
    /// the folder is replaced before the new file is whole.
    static Status release(const CampaignFile &file, Connection &connection, const Clearance &clearance, const ReleaseNote &note,
                          const QString &path, const Clock &clock, const std::function<Status(QIODevice &)> &write);
    /// Logs what leaves without a file: as text through the clipboard or standard output, or on a printer.
    static Status releaseText(const CampaignFile &file, Connection &connection, const Clearance &clearance, const ReleaseNote &note,
                              const Clock &clock);
    /// A whole copy of the campaign under the same passphrase, noted in the log. Nobody is held back: it is no more to read
    /// than the file itself. Refuses to replace a file.
    static Status releaseBackup(const CampaignFile &file, Connection &connection, const QString &path, const Clock &clock);
};

} // namespace rosette
