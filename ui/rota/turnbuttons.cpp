#include "ui/rota/turnbuttons.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "ui/shell/icons.h"

namespace rosette {

using namespace Qt::StringLiterals;

TurnButtons::TurnButtons(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QToolButton *back = addButton(u"backToolButton"_s, tr("Earlier"));
    QToolButton *today = addButton(u"todayToolButton"_s, tr("Today"));
    QToolButton *forward = addButton(u"forwardToolButton"_s, tr("Later"));
    back->setIcon(iconNamed(u"left"_s));
    today->setToolButtonStyle(Qt::ToolButtonTextOnly);
    forward->setIcon(iconNamed(u"right"_s));
    back->setShortcut(Qt::ALT | Qt::Key_PageUp);
    forward->setShortcut(Qt::ALT | Qt::Key_PageDown);
    connect(back, &QToolButton::clicked, this, [this] { emit turned(-1); });
    connect(today, &QToolButton::clicked, this, &TurnButtons::todayWanted);
    connect(forward, &QToolButton::clicked, this, [this] { emit turned(1); });
}

QToolButton *TurnButtons::addButton(const QString &objectName, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    layout()->addWidget(button);
    return button;
}

} // namespace rosette
