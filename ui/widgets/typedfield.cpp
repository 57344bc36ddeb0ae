#include "ui/widgets/typedfield.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/shell/theme.h"

namespace rosette {

TypedField::TypedField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, [this] { commit(); });
}

void TypedField::keyPressEvent(QKeyEvent *event)
{
    const bool isStep =
        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && !(event->modifiers() & Qt::AltModifier);
    if (!isStep || isReadOnly()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    commit();
    step(event->key() == Qt::Key_Up ? 1 : -1, event->modifiers() & Qt::ControlModifier);
    selectAll();
}

void TypedField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (hasAcceptableText() || hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(Theme::of(Meaning::Problem, palette()), 1.5, Qt::DotLine));
    const int y = height() - 4;
    painter.drawLine(6, y, width() - 6, y);
}

} // namespace rosette
