#include "ui/map/mapcard.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/mapview/mappanel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

void removeAll(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

MapCard::MapCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actions(new QVBoxLayout)
    , m_othersLabel(new QLabel(tr("Also here"), this))
    , m_others(new QVBoxLayout)
{
    setObjectName(u"mapCard"_s);
    makeMapPanel(this);
    setFixedWidth(fontMetrics().averageCharWidth() * 42);
    m_title->setObjectName(u"mapCardTitleLabel"_s);
    m_title->setFont(Theme::sectionFont(font()));
    m_title->setWordWrap(true);
    m_text->setObjectName(u"mapCardTextLabel"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::makeSecondary(m_text);
    Theme::makeSecondary(m_othersLabel);
    auto *close = new QToolButton(this);
    close->setObjectName(u"mapCardCloseToolButton"_s);
    close->setIcon(iconNamed(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &MapCard::closed);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    m_actions->setSpacing(2);
    m_others->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kGroup, Space::kBetween, Space::kBetween, Space::kBetween);
    layout->setSpacing(Space::kInside);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addLayout(m_actions);
    layout->addWidget(m_othersLabel);
    layout->addLayout(m_others);
}

void MapCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString MapCard::title() const { return m_title->text(); }

void MapCard::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

QString MapCard::text() const { return m_text->text(); }

QToolButton *MapCard::flatButton(const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget *MapCard::primaryButton(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text(), this);
    button->setObjectName(action->objectName() + "PushButton"_L1);
    Theme::makePrimary(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void MapCard::setActions(const QList<QAction *> &actions)
{
    removeAll(m_actions);
    for (QAction *action : actions) {
        if (m_actions->isEmpty()) {
            m_actions->addWidget(primaryButton(action));
            continue;
        }
        QToolButton *button = flatButton(action->text(), action->objectName() + "ToolButton"_L1);
        button->setIcon(action->icon());
        button->setMenu(action->menu());
        button->setPopupMode(QToolButton::InstantPopup);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        m_actions->addWidget(button);
    }
}

void MapCard::setOthers(const QStringList &names)
{
    removeAll(m_others);
    m_othersLabel->setVisible(!names.isEmpty());
    for (int index = 0; index < names.size(); ++index) {
        QToolButton *button = flatButton(names[index], u"mapCardOther%1ToolButton"_s.arg(index));
        m_others->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, index] { emit otherChosen(index); });
    }
}

} // namespace rosette
