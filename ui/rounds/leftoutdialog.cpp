#include "ui/rounds/leftoutdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/rounds/proposal.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

void addRow(QStandardItemModel &model, const Door &door, const QString &reason)
{
    model.appendRow({new QStandardItem(door.label()), new QStandardItem(door.postcode), new QStandardItem(reason)});
}

} // namespace

LeftOutDialog::LeftOutDialog(const RoundsProposal &proposal, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"leftOutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Homes left out"));
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Home"), tr("Postcode"), tr("Why")});
    for (const Door &door : proposal.leftOut()) {
        addRow(*model, door,
               proposal.isNameless(door.id) ? tr("it has neither a number nor a name that a stage could give")
                                            : tr("its stage or round was taken out"));
    }
    for (const Door &door : proposal.inTwoRounds())
        addRow(*model, door, tr("it is in more than one round"));

    auto *table = new DataTable(u"leftOutHomes"_s);
    table->setObjectName(u"leftOutDataTable"_s);
    table->setAccessibleName(tr("Homes left out, and why"));
    table->setSortedModel(model);
    auto *advice = new QLabel(tr("They stay listed under “Homes” on the page of rounds once these rounds are kept."));
    advice->setWordWrap(true);
    Theme::makeSecondary(advice);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kGroup, Space::kGroup, Space::kGroup, Space::kGroup);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(table, 1);
    layout->addWidget(advice);
    layout->addWidget(buttons);
    resize(640, 420);
}

} // namespace rosette
