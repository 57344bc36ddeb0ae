#include "ui/rota/rotatabs.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "models/activities/assignment.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tabpages.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString legend()
{
    QStringList words;
    for (const AssignmentState state : {AssignmentState::Offered, AssignmentState::Confirmed, AssignmentState::Declined,
                                        AssignmentState::Attended, AssignmentState::NoShow})
        words += symbol(state) + u' ' + label(state).toLower();
    return words.join(u"   "_s);
}

} // namespace

RotaTabs::RotaTabs(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new PageTabBar(u"rotaTabBar"_s, tr("Views of the rota")))
    , m_side(new QAction(iconNamed(u"people"_s), tr("People and gaps"), this))
{
    for (const QString &text : {tr("Days"), tr("People"), tr("Month")}) // as RotaViews::View
        m_tabs->addTab(text);
    connect(m_tabs, &QTabBar::currentChanged, this, &RotaTabs::viewChanged);
    m_side->setObjectName(u"sideAction"_s);
    m_side->setCheckable(true);
    m_side->setChecked(true);
    m_side->setShortcut(Qt::Key_F9);
    m_side->setToolTip(tr("Show or hide people and gaps beside the rota (F9)"));
    connect(m_side, &QAction::toggled, this, &RotaTabs::sideWantedChanged);
    auto *side = new QToolButton;
    side->setObjectName(u"sideToolButton"_s);
    side->setDefaultAction(m_side);
    side->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *words = new QLabel(legend());
    Theme::makeSecondary(words);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    layout->addWidget(words);
    layout->addWidget(side);
}

RotaViews::View RotaTabs::view() const { return RotaViews::View(m_tabs->currentIndex()); }

void RotaTabs::setView(RotaViews::View view) { m_tabs->setCurrentIndex(view); }

bool RotaTabs::isSideWanted() const { return m_side->isChecked(); }

void RotaTabs::setSideWanted(bool isWanted) { m_side->setChecked(isWanted); }

} // namespace rosette
