#include "ui/rounds/unreachedview.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/rounds/round.h"
#include "models/rounds/rounddoorstages.h"
#include "ui/rounds/unreachedmodel.h"
#include "ui/shell/formdialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/taskrunner.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

UnreachedView::UnreachedView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new UnreachedModel(this))
    , m_table(new DataTable(u"unreached"_s))
    , m_add(new QAction(iconNamed(u"add"_s), tr("Add to a round…"), this))
{
    m_table->setObjectName(u"unreachedDataTable"_s);
    m_table->setAccessibleName(tr("Homes in no round"));
    m_table->setSortedModel(m_model);
    m_table->setEmptyState(u"check"_s, tr("Every home is in a round."));
    m_table->addAction(m_add);
    m_add->setObjectName(u"addToRoundAction"_s);
    m_add->setEnabled(false);
    setFocusProxy(m_table);
    auto *hint = new QLabel(tr("Homes that the rounds of their set leave out: new buildings, forgotten corners."));
    Theme::makeSecondary(hint);
    auto *button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setDefaultAction(m_add);
    auto *top = new QHBoxLayout;
    top->addWidget(hint, 1);
    top->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    connect(m_add, &QAction::triggered, this, &UnreachedView::askRound);
    connect(m_table, &DataTable::activated, this, &UnreachedView::askRound);
    connect(m_table, &DataTable::currentSourceRowChanged, this, [this](int row) { m_add->setEnabled(row >= 0); });
}

void UnreachedView::reload()
{
    m_context.tasks.drop(m_task);
    m_task = m_context.tasks.run<QList<UnreachedStreet>>(tr("Looking for homes in no round"), this,
                                                         [](const Feedback &, Connection &c) { return findUnreached(c); },
                                                         [this](const Result<QList<UnreachedStreet>> &streets) {
        if (!streets) {
            m_context.messages.showError(streets.error());
            return;
        }
        m_model->setStreets(*streets);
        emit counted(m_model->homes());
    });
}

void UnreachedView::askRound()
{
    const QList<int> rows = m_table->selectedSourceRows();
    if (rows.isEmpty())
        return;
    const RoundSet set = m_model->street(rows.first()).set;
    QList<Door> doors;
    for (const int row : rows) {
        if (m_model->street(row).set.id == set.id)
            doors += m_model->street(row).doors;
    }
    auto *dialog = new FormDialog(tr("Add %1 homes to a round").arg(doors.size()), tr("Add"), this);
    dialog->setObjectName(u"addToRoundDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *round = new QComboBox;
    round->setObjectName(u"roundComboBox"_s);
    round->setEditable(true);
    round->setInsertPolicy(QComboBox::NoInsert);
    for (const Round &known : RoundRepository::list(m_context.campaign.connection(), RoundFilter{.set = set.id}).valueOr({}))
        round->addItem(known.name, known.id.value());
    dialog->form()->addRow(tr("Round"), round);
    dialog->addNote(tr("They are walked at its end; move their stages where they belong. A new name makes a new round."));
    connect(dialog, &FormDialog::submitted, this, [=, this] { addTo(dialog, round->currentText().trimmed(), set, doors); });
    dialog->open();
}

void UnreachedView::addTo(FormDialog *dialog, const QString &name, const RoundSet &set, const QList<Door> &doors)
{
    RoundId target;
    const Status status = m_context.campaign.edit(tr("Add %1 homes to %2").arg(doors.size()).arg(name), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(c, RoundFilter{.set = set.id}));
        for (const Round &round : rounds) {
            if (round.name.compare(name, Qt::CaseInsensitive) == 0)
                target = round.id;
        }
        if (!target) {
            ROSETTE_ASSIGN(target, RoundRepository::insert(c, {.set = set.id, .name = name, .ward = set.ward}));
        }
        ROSETTE_ASSIGN(QList<Stage> stages, StageRepository::listOf(c, target));
        for (Stage stage : stagesThrough(doors)) {
            stage.ward = set.ward; // the doors beyond the ward's end are another set's
            stages += stage;
        }
        return StageRepository::replace(c, target, stages);
    });
    if (!status) {
        dialog->showProblem(status.error().message);
        return;
    }
    dialog->accept();
    emit roundExtended(target);
}

} // namespace rosette
