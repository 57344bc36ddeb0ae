#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/people/personfilter.h"

namespace rosette {
class Connection;
struct Activity;
}

namespace rosette::cli {

/// Which part of a list is asked for.
struct ListRequest
{
    WardId ward;
    PersonFilter filter; ///< of `people`, one that was saved
    ElectionId election; ///< of `people` those who may vote in it; of the others whose absent voters are meant
    LeafletId leaflet;   ///< of lists of leaflets
    RoundId round;       ///< of lists of leaflets
    QDate day;           ///< on which cover is wanted
    QDate today;
    qint64 nowMs = 0; ///< UTC
    int limit = -1;   ///< below 0: all

    /// The saved filter, narrowed to ward and election.
    PersonFilter people() const;
    /// How many of `count` are shown.
    qsizetype shown(qsizetype count) const { return limit < 0 ? count : std::min<qsizetype>(limit, count); }
};

/// One of the lists: its columns on a terminal, and how its rows are read. The rows' fields are the contract of
/// `--json`.
struct Listing
{
    QString name;
    QStringList columns;
    Result<QJsonArray> (*rows)(Connection &, const ListRequest &);
};

const QList<Listing> &listings();
/// Those of them that are about people.
QList<Listing> peopleListings();
/// Stalls with what they gave, pitches, kit.
QList<Listing> stallListings();
/// What is asked at doors, what was promised there, what sessions came to.
QList<Listing> askedListings();
/// Meetings, ideas, and what left the file.
QList<Listing> meetingListings();
/// An activity as every list shows it.
QJsonObject activityObject(const Activity &activity);
/// Volunteers with what they gave, and whom to thank.
QList<Listing> volunteerListings();
/// Those of them that are about leaflets.
QList<Listing> leafletListings();
/// Those of them that are about elections and the register.
QList<Listing> electoralListings();
/// Homes in no round, in two, and left out.
QList<Listing> homeListings();

} // namespace rosette::cli
