#include "ui/prints/labelform.h"

#include <QComboBox>

namespace rosette {

using namespace Qt::StringLiterals;

LabelForm::LabelForm(const ContactSheetRequest &request, const QString &subject, QWidget *parent)
    : PaperForm(parent)
    , m_request(request)
    , m_subject(subject)
    , m_to(addCombo(tr("&One for"), u"labelToComboBox"_s, {tr("Each household"), tr("Each voter")}, u"labels/to"_s))
    , m_grid(addCombo(tr("&Sheets with"), u"labelGridComboBox"_s, LabelGrid::names(), u"labels/grid"_s))
{
}

PaperForm::Maker LabelForm::maker() const
{
    AddressLabelRequest request;
    request.area = m_request;
    request.isForHouseholds = m_to->currentIndex() == 0;
    request.grid = LabelGrid::all().at(m_grid->currentIndex());
    return [request](const ExportContext &context) { return addressLabelDraft(context, request); };
}

QString LabelForm::fileName() const { return tr("%1 address labels").arg(m_subject); }

} // namespace rosette
