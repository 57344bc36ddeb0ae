#include "ui/prints/coverslipform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSettings>

namespace rosette {

using namespace Qt::StringLiterals;

CoverSlipForm::CoverSlipForm(const QList<Edition> &editions, LeafletId edition, const QList<RoundId> &rounds,
                             QWidget *parent)
    : PaperForm(parent)
    , m_rounds(rounds)
    , m_edition(addCombo(tr("&Edition"), u"slipEditionComboBox"_s, {}))
    , m_done(new QLineEdit(this))
{
    for (const Edition &one : editions)
        m_edition->addItem(one.title, one.id.value());
    m_edition->setCurrentIndex(std::max(0, m_edition->findData(edition.value())));
    m_done->setObjectName(u"slipDoneLineEdit"_s);
    m_done->setPlaceholderText(tr("Hand this slip back"));
    m_done->setText(QSettings().value(u"coverSlips/done"_s).toString());
    form()->addRow(tr("When &done"), m_done);
    m_phones = addCheckBox(tr("Deliverers' &phone numbers"), u"slipPhonesCheckBox"_s, u"coverSlips/phones"_s, false);
    connect(m_done, &QLineEdit::textEdited, this, &PaperForm::changed);
}

LeafletId CoverSlipForm::edition() const { return LeafletId(m_edition->currentData().toLongLong()); }

PaperForm::Maker CoverSlipForm::maker() const
{
    const CoverSlipRequest request{
        .edition = edition(), .rounds = m_rounds, .hasPhones = m_phones->isChecked(), .doneWords = m_done->text()};
    return [request](const ExportContext &context) -> Result<PaperDraft> {
        ROSETTE_ASSIGN(const CoverSlips slips, CoverSlips::make(context, request));
        return slips.draft;
    };
}

QString CoverSlipForm::fileName() const { return tr("%1 cover slips").arg(m_edition->currentText()); }

void CoverSlipForm::remember() const
{
    PaperForm::remember();
    QSettings().setValue(u"coverSlips/done"_s, m_done->text());
}

} // namespace rosette
