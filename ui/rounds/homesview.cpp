#include "ui/rounds/homesview.h"

#include <QAbstractProxyModel>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/rounds/homescard.h"
#include "ui/rounds/homescommands.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tabpages.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString withCount(const QString &text, int count)
{
    return count == 0 ? text : text + u" (%1)"_s.arg(QLocale().toString(count));
}

} // namespace

HomesView::HomesView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_commands(new HomesCommands(context, this))
    , m_model(new HomesModel(this))
    , m_kinds(new PageTabBar(u"homesKindTabBar"_s, tr("What to ask about")))
    , m_all(new QPushButton)
    , m_table(new DataTable(u"homes"_s))
    , m_card(new HomesCard(context))
{
    for (int kind = 0; kind < 3; ++kind)
        m_kinds->addTab({});
    m_all->setObjectName(u"answerAllPushButton"_s);
    buildTable();
    auto *top = new QHBoxLayout;
    top->addWidget(m_kinds);
    top->addStretch();
    top->addWidget(m_all);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({640, 420});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_table);
    connect(m_kinds, &QTabBar::currentChanged, this, &HomesView::showKind);
    connect(m_all, &QPushButton::clicked, this, &HomesView::answerAll);
    connect(m_commands, &HomesCommands::answered, this, &HomesView::forgetAnswered);
    connect(m_commands, &HomesCommands::roundExtended, this, &HomesView::roundExtended);
    connectCard();
    showKind(0);
}

void HomesView::buildTable()
{
    m_table->setObjectName(u"homesDataTable"_s);
    m_table->setAccessibleName(tr("Homes in no round, or in two"));
    m_table->setSortedModel(m_model);
    m_table->setColumnWidths({16, 6, 8, 17, 9, 10, 12, 12});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HomesView::showCard);
    connect(m_table, &DataTable::activated, m_card, &HomesCard::accepted);
}

void HomesView::connectCard()
{
    const auto on = [this](auto signal, auto answer) {
        connect(m_card, signal, this, [this, answer] {
            m_asked = chosenRows();
            if (!m_asked.isEmpty())
                answer(m_asked);
        });
    };
    on(&HomesCard::accepted, [this](const QList<int> &rows) {
        if (m_model->kind() == HomesKind::InNoRound)
            m_commands->add(m_model->inNoRound(rows));
        else if (m_model->kind() == HomesKind::InTwoRounds)
            m_commands->keep(m_model->inTwoRounds(rows));
    });
    on(&HomesCard::anotherRoundRequested,
       [this](const QList<int> &rows) { m_commands->chooseRound(m_model->inNoRound(rows)); });
    on(&HomesCard::leaveOutRequested, [this](const QList<int> &rows) { m_commands->leaveOut(m_model->homes(rows)); });
    on(&HomesCard::askBackRequested, [this](const QList<int> &rows) { m_commands->askBack(m_model->homes(rows)); });
    connect(m_card, &HomesCard::keeperChosen, this, [this](const RoundName &round) {
        m_asked = chosenRows();
        if (!m_asked.isEmpty())
            m_commands->keepIn(m_model->inTwoRounds(m_asked).first(), round);
    });
    connect(m_card, &HomesCard::doorsDrawn, this, &HomesView::chooseHomesOf);
    connect(m_card, &DetailsPane::closeRequested, m_table, &QTableView::clearSelection);
}

void HomesView::reload()
{
    m_context.tasks.drop(m_task);
    m_task = m_context.tasks.run<Coverage>(
        tr("Looking for homes in no round"), this,
        [](const Feedback &feedback, Connection &c) { return findCoverage(c, feedback); },
        [this](const Result<Coverage> &coverage) {
            if (coverage)
                setCoverage(*coverage);
            else
                m_context.messages.showError(coverage.error());
        });
}

void HomesView::showKind(int kind)
{
    m_model->showKind(HomesKind(kind));
    const bool isInNoRound = m_model->kind() == HomesKind::InNoRound;
    m_table->setColumnHidden(HomesModel::Round, m_model->kind() == HomesKind::LeftOut);
    m_table->setColumnHidden(HomesModel::DoorsThen, !isInNoRound);
    m_table->setColumnHidden(HomesModel::Longer, !isInNoRound);
    const QStringList empty{tr("Every home is in a round, or left out."), tr("No home is in two rounds of one set."),
                            tr("Nothing was left out.")};
    m_table->setEmptyState(u"check"_s, empty.value(kind));
    m_card->setNothing(empty.value(kind));
    hideWhatIsAlike();
    showCounts();
    m_table->selectRow(0);
    showCard();
}

/// Ward and set say something only where there are several.
void HomesView::hideWhatIsAlike()
{
    for (const int column : {HomesModel::Ward, HomesModel::Set}) {
        QSet<QString> texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts.insert(m_model->index(row, column).data().toString());
        m_table->setColumnHidden(column, texts.size() < 2);
    }
}

/// The row that was current stays so, or the one that came up to its place.
void HomesView::setCoverage(const Coverage &coverage)
{
    const int current = m_table->currentIndex().row();
    m_model->setCoverage(coverage);
    m_asked.clear();
    hideWhatIsAlike();
    showCounts();
    m_table->selectRow(std::clamp(current, 0, std::max(0, m_model->rowCount() - 1)));
    showCard();
}

void HomesView::showCounts()
{
    const CoverageCounts counts = m_model->coverage().counts();
    m_kinds->setTabText(int(HomesKind::InNoRound), withCount(tr("In no round"), counts.inNoRound));
    m_kinds->setTabText(int(HomesKind::InTwoRounds), withCount(tr("In two rounds"), counts.inTwoRounds));
    m_kinds->setTabText(int(HomesKind::LeftOut), withCount(tr("Left out"), counts.leftOut));
    const int homes = countHomes(m_model->homes(rowsWithProposal()));
    m_all->setText(m_model->kind() == HomesKind::InTwoRounds ? tr("Keep all %1 in one round each").arg(homes)
                                                             : tr("Add all %1").arg(homes));
    m_all->setVisible(homes > 0);
    emit counted(counts);
}

QList<int> HomesView::chosenRows() const { return m_table->selectedSourceRows(); }

void HomesView::chooseHomesOf(const QList<DoorId> &doors)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(m_table->model());
    const QSet<DoorId> drawn(doors.begin(), doors.end());
    QItemSelection rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QList<Door> &homes = m_model->homes(row).homes;
        const auto isDrawn = [&](const Door &home) { return drawn.contains(home.id); };
        if (std::any_of(homes.begin(), homes.end(), isDrawn)) {
            const QModelIndex index = proxy->mapFromSource(m_model->index(row, 0));
            rows.select(index, index);
        }
    }
    if (!rows.isEmpty())
        m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void HomesView::showCard()
{
    const QList<int> rows = chosenRows();
    if (rows.isEmpty()) {
        m_card->setNothing(m_model->rowCount() == 0 ? tr("Nothing to ask.")
                                                    : tr("Choose homes to see where they may go."));
        return;
    }
    switch (m_model->kind()) {
    case HomesKind::InNoRound:
        return m_card->showInNoRound(m_model->inNoRound(rows));
    case HomesKind::InTwoRounds:
        return m_card->showInTwoRounds(m_model->inTwoRounds(rows));
    case HomesKind::LeftOut:
        return m_card->showLeftOut(m_model->homes(rows));
    }
}

QList<int> HomesView::rowsWithProposal() const
{
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isProposed = m_model->kind() == HomesKind::InNoRound
                                    ? m_model->coverage().inNoRound.at(row).round.id.isValid()
                                    : m_model->kind() == HomesKind::InTwoRounds &&
                                          m_model->coverage().inTwoRounds.at(row).keeper.id.isValid();
        if (isProposed)
            rows += row;
    }
    return rows;
}

void HomesView::answerAll()
{
    m_asked = rowsWithProposal();
    if (m_model->kind() == HomesKind::InNoRound)
        m_commands->add(m_model->inNoRound(m_asked));
    else
        m_commands->keep(m_model->inTwoRounds(m_asked));
}

/// The next question comes up at once; the task that looks anew confirms it.
void HomesView::forgetAnswered()
{
    const int current = m_table->currentIndex().row();
    const QList<int> answered = std::exchange(m_asked, {});
    if (answered.isEmpty())
        return;
    m_model->forget(answered);
    showCounts();
    m_table->selectRow(std::clamp(current, 0, std::max(0, m_model->rowCount() - 1)));
    showCard();
}

} // namespace rosette
