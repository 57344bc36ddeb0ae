#include "ui/prints/posterform.h"

#include <QCheckBox>
#include <QComboBox>

#include "models/output/planwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

PosterForm::PosterForm(QDate month, QWidget *parent)
    : PaperForm(parent)
    , m_first(month.year(), month.month(), 1)
    , m_months(addCombo(tr("&Month"), u"posterMonthComboBox"_s,
                        {monthText(m_first), monthText(m_first.addMonths(1)), monthText(m_first.addMonths(2))}))
    , m_audience(addCombo(tr("&For"), u"posterAudienceComboBox"_s,
                          {tr("The office wall: who does what"), tr("The public: nobody is named")},
                          u"poster/audience"_s))
    , m_paper(addCombo(tr("P&aper"), u"posterPaperComboBox"_s, {tr("A4"), tr("A3")}, u"poster/paper"_s))
{
    for (const ActivityKind kind : allActivityKinds()) {
        const QString key = toKey(kind);
        m_kinds += addCheckBox(label(kind), u"poster-%1-CheckBox"_s.arg(key), u"poster/kind-"_s + key, true);
    }
    connect(m_audience, &QComboBox::activated, this, &PosterForm::chooseUsualKinds);
}

void PosterForm::chooseUsualKinds()
{
    const QList<ActivityKind> usual = usualKinds(PosterAudience(m_audience->currentIndex()));
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds.at(i)->setChecked(usual.contains(allActivityKinds().at(i)));
}

QDate PosterForm::month() const { return m_first.addMonths(m_months->currentIndex()); }

PosterRequest PosterForm::request() const
{
    PosterRequest request{.month = month(),
                          .audience = PosterAudience(m_audience->currentIndex()),
                          .kinds = {},
                          .size = Paper::Size(m_paper->currentIndex())};
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds.at(i)->isChecked())
            request.kinds += allActivityKinds().at(i);
    }
    return request;
}

PaperForm::Maker PosterForm::maker() const
{
    return [request = request()](const ExportContext &context) { return makeMonthPoster(context, request); };
}

QString PosterForm::fileName() const { return tr("Poster %1").arg(monthText(month())); }

} // namespace rosette
