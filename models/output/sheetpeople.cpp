#include "models/output/sheetpeople.h"

#include <QCoreApplication>

#include "models/people/personrepository.h"

namespace rosette {

Result<SheetPeople> SheetPeople::of(Connection &connection, const ContactSheetRequest &request)
{
    SheetPeople chosen;
    if (!request.people)
        return chosen;
    chosen.m_isChosen = true;
    ROSETTE_ASSIGN(const QList<PersonId> ids, PersonRepository::ids(connection, *request.people));
    ROSETTE_ASSIGN(const QList<PersonRow> rows, PersonRepository::rows(connection, ids));
    QSet<DoorId> seen;
    for (const PersonRow &row : rows) {
        chosen.m_people += row.id;
        if (!row.door || seen.contains(row.door))
            continue;
        seen += row.door;
        chosen.m_doors += row.door;
    }
    if (chosen.m_doors.isEmpty()) {
        return Error{ErrorCode::NotFound, QCoreApplication::translate("SheetPeople", "Nobody with an address fits the filter. No sheet was made."), {}};
    }
    ROSETTE_ASSIGN(chosen.m_words, request.people->words(connection));
    return chosen;
}

} // namespace rosette
