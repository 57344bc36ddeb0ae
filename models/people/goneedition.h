#pragma once

#include <QString>

namespace rosette {

/// The id of the edition with which somebody was gone from the register at the latest whose newest registration is of
/// `edition` (an SQL expression): the next whole register, else the newest update. Yields no row when nothing came
/// since. For repositories.
inline QString goneEditionSql(const QString &edition)
{
    return QStringLiteral(
               "SELECT id FROM register_editions WHERE id > %1 AND kind <> 'late' ORDER BY kind = 'full' DESC, "
               "CASE kind WHEN 'full' THEN id ELSE -id END LIMIT 1")
        .arg(edition);
}

} // namespace rosette
