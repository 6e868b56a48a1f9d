import 'iso27017-whitepaper'
