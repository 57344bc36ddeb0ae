#include "ui/rota/rotadrag.h"

#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QPixmap>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

QString DraggedPerson::mimeType() { return u"application/x-rosette-volunteer"_s; }

DraggedPerson DraggedPerson::in(const QMimeData *data)
{
    if (!data || !data->hasFormat(mimeType()))
        return {};
    const QList<QByteArray> parts = data->data(mimeType()).split(' ');
    return {VolunteerId(parts.value(0).toLongLong()), AssignmentId(parts.value(1).toLongLong())};
}

QMimeData *DraggedPerson::toMimeData() const
{
    auto *data = new QMimeData;
    data->setData(mimeType(), QByteArray::number(volunteer.value()) + ' ' + QByteArray::number(assignment.value()));
    return data;
}

void DraggedPerson::dragFrom(QWidget *source, const QString &name) const
{
    QLabel tag(name);
    tag.setTextFormat(Qt::PlainText);
    tag.setContentsMargins(Space::kInside, 4, Space::kInside, 4);
    tag.setBackgroundRole(QPalette::Highlight);
    tag.setForegroundRole(QPalette::HighlightedText);
    tag.setAutoFillBackground(true);
    tag.adjustSize();
    auto *drag = new QDrag(source->window()); // the drop may bring other widgets; Qt deletes it afterwards
    drag->setMimeData(toMimeData());
    drag->setPixmap(tag.grab());
    drag->exec(Qt::MoveAction);
}

} // namespace rosette
