#pragma once

#include <QString>

#include "models/base/id.h"

class QMimeData;
class QWidget;

namespace rosette {

/// Somebody under the mouse on the way to a shift, or off one.
struct DraggedPerson
{
    VolunteerId volunteer;
    AssignmentId assignment; ///< the place they are taken from; none: from a list of people

    /// Who is in the data; without a volunteer when it is something else.
    static DraggedPerson in(const QMimeData *data);
    static QString mimeType();
    /// The caller owns it.
    QMimeData *toMimeData() const;
    /// Drags until the button is let go. `name` is seen under the mouse.
    void dragFrom(QWidget *source, const QString &name) const;
};

} // namespace rosette
