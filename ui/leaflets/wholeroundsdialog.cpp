#include "ui/leaflets/wholeroundsdialog.h"

#include <QFormLayout>

#include "ui/widgets/datefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

WholeRoundsDialog::WholeRoundsDialog(AppContext &context, const Edition &edition, const QList<EditionRound> &rounds,
                                     QWidget *parent)
    : FormDialog(tr("Whole rounds delivered: %1").arg(edition.title), tr("Record"), parent)
    , m_day(new DateField(context.clock))
{
    setObjectName(u"wholeRoundsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    QStringList lines;
    for (const EditionRound &row : rounds) {
        if (row.left() > 0)
            lines += tr("%1: %n door(s)", nullptr, row.left()).arg(row.round.name);
    }
    addNote(tr("Every door of these rounds that has not had it yet, each by who has the leaflets or walks the round:") +
            u'\n' + lines.join(u'\n'));
    m_day->setObjectName(u"wholeRoundsDateField"_s);
    m_day->setLookingBack();
    m_day->setDate(context.clock.today());
    form()->addRow(tr("On"), m_day);
    connect(this, &FormDialog::submitted, this, [this] {
        emit dayChosen(m_day->date());
        accept();
    });
    m_day->setFocus();
}

} // namespace rosette
