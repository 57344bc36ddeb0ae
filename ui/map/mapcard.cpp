#include "ui/map/mapcard.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/map/mappanel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

MapCard::MapCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actions(new QVBoxLayout)
{
    setObjectName(QStringLiteral("mapCard"));
    makeMapPanel(this);
    setFixedWidth(fontMetrics().averageCharWidth() * 42);
    m_title->setObjectName(QStringLiteral("mapCardTitleLabel"));
    m_title->setFont(Theme::sectionFont(font()));
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("mapCardTextLabel"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::makeSecondary(m_text);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("mapCardCloseToolButton"));
    close->setIcon(iconNamed(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &MapCard::closed);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    m_actions->setSpacing(Space::kInside / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kGroup, Space::kBetween, Space::kBetween, Space::kBetween);
    layout->setSpacing(Space::kInside);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addLayout(m_actions);
}

void MapCard::setTitle(const QString &title) { m_title->setText(title); }

QString MapCard::title() const { return m_title->text(); }

void MapCard::setText(const QString &text)
{
    m_text->setText(text);
    adjustSize();
}

QString MapCard::text() const { return m_text->text(); }

void MapCard::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

bool MapCard::hasActions() const { return !m_actions->isEmpty(); }

void MapCard::addAction(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text(), this);
    button->setObjectName(action->objectName() + QStringLiteral("PushButton"));
    button->setEnabled(action->isEnabled());
    if (m_actions->isEmpty())
        Theme::makePrimary(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_actions->addWidget(button);
    adjustSize();
}

} // namespace rosette
