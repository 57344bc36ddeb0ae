#include "ui/rota/rotaoverview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/rota/rotaneedsmodel.h"
#include "ui/rota/rotateammodel.h"
#include "ui/rota/weekstripdelegate.h"
#include "ui/rota/wordslist.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/emptypage.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QLabel *sectionLabel(const QString &text, const QFont &font)
{
    auto *label = new QLabel(text);
    label->setFont(Theme::sectionFont(Theme::secondaryFont(font)));
    return label;
}

} // namespace

RotaOverview::RotaOverview(QWidget *parent)
    : QWidget(parent)
    , m_needs(new RotaNeedsModel(this))
    , m_team(new RotaTeamModel(this))
    , m_calm(new QLabel)
    , m_needsList(new WordsList(u"rotaNeedsListView"_s))
    , m_teamList(new WordsList(u"teamListView"_s))
    , m_teamBox(new QWidget)
{
    auto *close = new QToolButton;
    close->setObjectName(u"closeOverviewToolButton"_s);
    close->setAutoRaise(true);
    close->setIcon(iconNamed(u"close"_s));
    close->setToolTip(tr("Hide the people and what the rota needs"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &RotaOverview::closeRequested);
    m_calm->setObjectName(u"calmLabel"_s);
    m_calm->setWordWrap(true);
    m_needsList->setAccessibleName(tr("What the rota needs, the worst first"));
    m_needsList->setModel(m_needs);
    connect(m_needsList, &WordsList::clicked, this, &RotaOverview::openNeed);
    connect(m_needsList, &WordsList::activated, this, &RotaOverview::openNeed);
    buildTeam();

    auto *head = new QHBoxLayout;
    head->addWidget(sectionLabel(tr("Needs you"), font()), 1);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addLayout(head);
    layout->addWidget(m_calm);
    layout->addWidget(m_needsList, 2);
    layout->addWidget(m_teamBox, 3);
    layout->addWidget(m_nobody, 3);
}

void RotaOverview::buildTeam()
{
    m_teamList->setItemDelegate(new WeekStripDelegate(m_teamList));
    m_teamList->setAccessibleName(tr("People, asked longest ago first"));
    m_teamList->setUniformItemSizes(true);
    m_teamList->setModel(m_team);
    auto *card = new QAction(iconNamed(u"volunteers"_s), tr("Open the volunteer's card"), this);
    card->setObjectName(u"openCardAction"_s);
    m_teamList->addAction(card);
    const auto open = [this] {
        if (m_teamList->currentRow() >= 0)
            emit cardRequested(m_team->row(m_teamList->currentRow()).volunteer);
    };
    connect(card, &QAction::triggered, this, open);
    connect(m_teamList, &WordsList::activated, this, open);
    auto *people = new QVBoxLayout(m_teamBox);
    people->setContentsMargins(0, 0, 0, 0);
    people->addWidget(sectionLabel(tr("Asked longest ago first"), font()));
    people->addWidget(m_teamList, 1);

    auto *volunteers = new QAction(iconNamed(u"volunteers"_s), tr("Add volunteers"), this);
    volunteers->setObjectName(u"addVolunteersAction"_s);
    connect(volunteers, &QAction::triggered, this, &RotaOverview::volunteersWanted);
    m_nobody = new EmptyPage(u"volunteers"_s,
                             tr("No volunteers yet, so nobody can be asked. Add them, or import the "
                                "spreadsheet you have."),
                             volunteers);
}

void RotaOverview::showNeeds(const QList<WeekPlan> &weeks)
{
    const int row = m_needsList->currentRow();
    m_needs->showWeeks(weeks);
    const bool isCalm = m_needs->rowCount() == 0;
    m_calm->setText(Theme::shapeOf(Meaning::Done) + u' ' + tr("No gaps, no clashes."));
    m_calm->setVisible(isCalm);
    m_needsList->setVisible(!isCalm);
    if (row >= 0 && !isCalm)
        m_needsList->setCurrentRow(std::min(row, m_needs->rowCount() - 1));
}

void RotaOverview::showTeam(const Team &team, qint64 nowMs)
{
    m_team->showTeam(team, nowMs);
    m_teamBox->setVisible(m_team->rowCount() > 0);
    m_nobody->setVisible(m_team->rowCount() == 0);
}

void RotaOverview::takeFocus()
{
    WordsList *list = m_needs->rowCount() > 0 ? m_needsList : m_teamList;
    if (list->currentRow() < 0 && list->model()->rowCount() > 0)
        list->setCurrentRow(0);
    list->setFocus();
}

void RotaOverview::openNeed()
{
    if (m_needsList->currentRow() < 0)
        return;
    const RotaNeedsModel::Need need = m_needs->need(m_needsList->currentRow());
    if (need.shift)
        emit shiftWanted(need.shift);
    else
        emit activityWanted(need.activity);
}

} // namespace rosette
