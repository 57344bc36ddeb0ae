#pragma once

#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/output/exportcontext.h"
#include "models/output/heldback.h"

namespace rosette {

/// A row of a table that somebody wants to take along as text.
struct CopiedRow
{
    QString text;
    QList<PersonId> people = {}; ///< whom it names, as far as the table knows
};

/// The rows that may leave, a line each.
struct CopiedText
{
    QString text;
    int rows = 0;
    int rowsHeldBack = 0;
    int rowsHeldBackByName = 0; ///< of them: perhaps a namesake's
    HeldBack heldBack = {};     ///< people of whom the table says that it names them, each once
    HeldBack byName = {};       ///< people whose names stand in rows, each once
    int numbersHeldBack = 0;    ///< phone numbers and mail addresses that were left out of rows

    /// "12 rows copied. Held back: 1 asked not to be contacted."
    QString says() const;
};

/// Whether rows of a table may name people.
enum class NamesIn {
    Possible,
    Unlikely, ///< a table of places or things: what is copied is read for names all the same
};

/// "1 row has the name of somebody who stays (deceased) and was left out."; empty for none.
QString namesakesSentence(int rows, const HeldBack &byName);

/// "Held back: 1 asked not to be contacted. 2 number(s) or address(es) left out: not to be used."; empty for nobody and
/// none.
QString whatStayed(const HeldBack &heldBack, int numbersHeldBack);

/// Passes rows of a table through the gate and logs what leaves. A row leaves when everybody whom it names may; a table
/// that does not know whom it names is read for the names of those who must stay. Numbers and addresses of who refused
/// or objects are left out. `subject` says which table it was, `heading` is its first line. Where names are unlikely,
/// only rows with a name are logged.
Result<CopiedText> releaseCopiedRows(const ExportContext &context, const QString &subject, const QString &heading,
                                     const QList<CopiedRow> &rows, NamesIn names = NamesIn::Possible);

} // namespace rosette
