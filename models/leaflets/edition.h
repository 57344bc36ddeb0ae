#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// One leaflet as it was printed: "Spring letter". Table: leaflets.
struct Edition
{
    LeafletId id;
    QString title;
    QString printer; ///< the imprint's three parts: name and address of each
    QString promoter;
    QString onBehalfOf;
    WardId ward;             ///< none: for the whole campaign
    bool isFinished = false; ///< nothing more is to be delivered of it
    QString note;
    qint64 createdAtMs = 0; ///< UTC; set when it is inserted
    QString wardName;       ///< read only

    /// What the law wants on a leaflet and this one lacks, in words: "the printer". Empty when the imprint is whole.
    QStringList missingImprintParts() const;
    /// "Printed by …. Promoted by … on behalf of …."; empty while a part is missing.
    QString imprint() const;
};

/// Editions of leaflets as they stand in the file.
class EditionRepository
{
public:
    /// The newest first.
    static Result<QList<Edition>> list(Connection &connection);
    /// NotFound when there is none.
    static Result<Edition> find(Connection &connection, LeafletId id);
    /// By id or title, as typed on the command line; empty is the newest that is not finished. NotFound names what
    /// there is.
    static Result<Edition> findByText(Connection &connection, const QString &text);
    /// By its title, whatever the case; made, with no imprint yet, when it is new. Invalid without a title.
    static Result<LeafletId> findOrCreate(Connection &connection, const QString &title, qint64 nowMs);
    /// Invalid without a title, Conflict when another has that title.
    static Result<LeafletId> insert(Connection &connection, const Edition &edition, qint64 nowMs);
    static Status update(Connection &connection, const Edition &edition);
    /// With its books. Conflict once any of it was delivered: then it is part of the history and can only be finished.
    static Status remove(Connection &connection, LeafletId id);
};

} // namespace rosette
