#include "ui/widgets/turnbuttons.h"

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
    QToolButton *back = addButton(u"backToolButton"_s, tr("Earlier"), Qt::ALT | Qt::Key_Left);
    QToolButton *today = addButton(u"todayToolButton"_s, tr("Today"), Qt::ALT | Qt::Key_Home);
    QToolButton *forward = addButton(u"forwardToolButton"_s, tr("Later"), Qt::ALT | Qt::Key_Right);
    back->setIcon(iconNamed(u"left"_s));
    today->setToolButtonStyle(Qt::ToolButtonTextOnly);
    forward->setIcon(iconNamed(u"right"_s));
    connect(back, &QToolButton::clicked, this, [this] { emit turned(-1); });
    connect(today, &QToolButton::clicked, this, &TurnButtons::todayWanted);
    connect(forward, &QToolButton::clicked, this, [this] { emit turned(1); });
}

QToolButton *TurnButtons::addButton(const QString &objectName, const QString &text, const QKeySequence &shortcut)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(text + u" ("_s + shortcut.toString(QKeySequence::NativeText) + u')');
    button->setAccessibleName(text);
    button->setShortcut(shortcut);
    layout()->addWidget(button);
    return button;
}

} // namespace rosette
