#pragma once

#include "models/canvass/canvassfigures.h"
#include "ui/canvass/barbutton.h"

namespace rosette {

/// A code's word, its bar lying beside it, and the number.
class CodeBar : public BarButton
{
    Q_OBJECT

public:
    using BarButton::BarButton;

    /// `most` is the count of the longest bar, `wordWidth` the room for the longest word.
    void setCode(const CodeCount &code, int most, int wordWidth);
    const CodeCount &code() const { return m_code; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CodeCount m_code;
    int m_most = 0;
    int m_wordWidth = 0;
};

} // namespace rosette
