#pragma once

#include <QWidget>

#include "models/reports/volunteeryear.h"

namespace rosette {

/// What a volunteer gave over the last twelve months: in words, and the hours of each month as bars. Says the same to
/// a screen reader.
class YearView : public QWidget
{
    Q_OBJECT

public:
    explicit YearView(QWidget *parent = nullptr);

    void setYear(const VolunteerYear &year);
    /// "14 shifts, 28 h", "came to 13 of 14", "412 doors": only what there is.
    static QStringList words(const VolunteerWork &work);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString text() const;

    VolunteerYear m_year;
};

} // namespace rosette
