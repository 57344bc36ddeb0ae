#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_state(new QLabel(this))
    , m_controls(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_more(new QToolButton(this))
{
    m_title->setObjectName(u"pageTitleLabel"_s);
    m_title->setFont(Theme::titleFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_state->setObjectName(u"pageStateLabel"_s);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setTextFormat(Qt::PlainText);
    m_state->hide();
    m_more->setObjectName(u"moreToolButton"_s);
    m_more->setIcon(iconNamed(u"more"_s));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_state);
    m_controls->setSpacing(4);
    m_actions->setSpacing(Space::kInside);
    m_actions->addWidget(m_more);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kGroup);
    layout->addLayout(words);
    layout->addStretch(1);
    layout->addLayout(m_controls);
    layout->addLayout(m_actions);
}

void PageHeader::setTitle(const QString &title) { m_title->setText(title); }

void PageHeader::setState(const QString &sentence)
{
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

void PageHeader::setPrimaryAction(QAction *action)
{
    delete m_primary;
    m_primary = new QPushButton(this);
    Theme::makePrimary(m_primary);
    const auto sync = [button = m_primary, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    sync();
    m_primary->setObjectName(action->objectName().isEmpty() ? u"primaryPushButton"_s
                                                            : action->objectName() + u"PushButton"_s);
    connect(action, &QAction::changed, m_primary, sync);
    if (action->menu())
        m_primary->setMenu(action->menu());
    else
        connect(m_primary, &QPushButton::clicked, action, &QAction::trigger);
    QWidget::addAction(action); // its shortcut works on the whole page
    m_actions->addWidget(m_primary);
}

void PageHeader::addAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setDefaultAction(action);
    if (action->menu())
        button->setPopupMode(QToolButton::InstantPopup);
    if (!action->objectName().isEmpty())
        button->setObjectName(action->objectName() + u"ToolButton"_s);
    m_actions->insertWidget(m_actions->indexOf(m_more), button);
}

void PageHeader::addMenuAction(QAction *action)
{
    m_more->menu()->addAction(action);
    m_more->show();
    QWidget::addAction(action);
}

void PageHeader::addControl(QWidget *control) { m_controls->addWidget(control); }

} // namespace rosette
