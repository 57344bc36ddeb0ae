#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>

#include "models/canvass/codes.h"
#include "models/canvass/question.h"

namespace rosette {

struct Sheet;

/// What a sheet asks for: the codes and questions as they stood when it was printed. Questions go by their place: q1,
/// q2 …
struct SheetTerms
{
    QList<Code> codes;
    QList<Question> questions;

    /// What is asked on `day`.
    static Result<SheetTerms> present(Connection &connection, QDate day);
    /// As frozen with the sheet; of one that froze none, the present codes.
    static Result<SheetTerms> ofPaper(Connection &connection, const Sheet &sheet);
    /// The same, and after it the outcomes and asks that came into use since: they may be typed although they are not
    /// on the paper. The support scale is the paper's alone.
    static Result<SheetTerms> forEntry(Connection &connection, const Sheet &sheet);

    CodeBook book() const { return CodeBook(codes); }
    /// What is frozen, as `terms` in the sheet's heading.
    QJsonObject toJson() const;
};

} // namespace rosette
