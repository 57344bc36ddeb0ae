#include "ui/widgets/tabpages.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/shell/theme.h"

namespace rosette {

PageTabBar::PageTabBar(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setDrawBase(false);
}

TabPages::TabPages(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_bar(new PageTabBar(objectName, accessibleName))
    , m_views(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_bar, 0, Qt::AlignLeft);
    layout->addWidget(m_views, 1);
    addTurn(Qt::CTRL | Qt::Key_PageDown, 1);
    addTurn(Qt::CTRL | Qt::Key_PageUp, -1);
    connect(m_bar, &QTabBar::currentChanged, this, &TabPages::showView);
}

int TabPages::addView(const QString &title, QWidget *view)
{
    m_views->addWidget(view); // first, for the bar shows its first tab at once
    return m_bar->addTab(title);
}

void TabPages::setTitle(int place, const QString &title) { m_bar->setTabText(place, title); }

int TabPages::currentPlace() const { return m_bar->currentIndex(); }

QWidget *TabPages::currentView() const { return m_views->currentWidget(); }

void TabPages::turnTo(int place) { m_bar->setCurrentIndex(place); }

/// Only the page that is seen answers: a shortcut of a hidden widget does not.
void TabPages::addTurn(const QKeySequence &keys, int step)
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this,
            [this, step] { turnTo((currentPlace() + step + m_bar->count()) % m_bar->count()); });
}

void TabPages::showView(int place)
{
    m_views->setCurrentIndex(place);
    if (isVisible() && !m_bar->hasFocus())
        currentView()->setFocus();
    emit viewShown(place);
}

} // namespace rosette
