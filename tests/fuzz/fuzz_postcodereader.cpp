// Code-Point Open.

#include "models/places/postcodereader.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

std::vector<QByteArray> fuzz::seeds()
{
    return {"\"NW1 0AA\",10,529135,183622,\"E92000001\"\nNW10AB,10,529085,183689\nNW1 0ZZ,90,0,0\nNW1 0AD,10,529074\n",
            "Postcode,Positional_quality_indicator,Eastings,Northings\r\nN1 0AA,10,530000,183000\r\n",
            "NW1 0AA,10,a,b,c,d,e,f,g,h,529135,183622,i,j,k,l,m,n,o\n"};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const fuzz::InputFile file("csv");
    const Feedback feedback;
    const auto read = PostcodeReader::read({file.write(data, size)}, feedback);
    if (!read)
        return 0;
    for (const Postcode &postcode : read->postcodes) {
        if (!isOnEarth(postcode.point) || tidyPostcode(postcode.postcode) != postcode.postcode)
            qFatal("A postcode stands nowhere or is none.");
    }
    return 0;
}
