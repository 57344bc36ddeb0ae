#pragma once

#include <QDate>

#include "models/output/monthposter.h"
#include "ui/prints/paperform.h"

namespace rosette {

/// The poster of a month: for the office or for the public, on A4 or A3, with which kinds of activities.
class PosterForm : public PaperForm
{
    Q_OBJECT

public:
    /// Offers `month` and the two behind it.
    explicit PosterForm(QDate month, QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override;

private:
    QDate month() const;
    /// Those that go with the audience; any may be added or left out then.
    void chooseUsualKinds();
    PosterRequest request() const;

    QDate m_first;
    QComboBox *m_months;
    QComboBox *m_audience;
    QComboBox *m_paper;
    QList<QCheckBox *> m_kinds; ///< as allActivityKinds()
};

} // namespace rosette
